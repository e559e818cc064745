/** What somebody asks twice is done once: answers that are kept to be given again. */
@NullMarked
package nl.veerkracht.once;

import org.jspecify.annotations.NullMarked;
