/** What a reader may mean while typing: terms, titles and organisations, named at once. */
@NullMarked
package nl.veerkracht.catalogue.ahead;

import org.jspecify.annotations.NullMarked;
