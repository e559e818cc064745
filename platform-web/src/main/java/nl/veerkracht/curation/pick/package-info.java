/** Finding published items to do something with, by words, kind, term or organisation. */
@NullMarked
package nl.veerkracht.curation.pick;

import org.jspecify.annotations.NullMarked;
