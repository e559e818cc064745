/** Guards over the design: the theme itself has no Java. */
@NullMarked
package nl.veerkracht.themes;

import org.jspecify.annotations.NullMarked;
