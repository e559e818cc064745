/** Content packs: reading, checking and loading the files that fill the portal. */
@NullMarked
package nl.veerkracht.content;

import org.jspecify.annotations.NullMarked;
