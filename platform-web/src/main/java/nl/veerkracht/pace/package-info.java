/** How fast anybody may go, so that one crawler does not slow down all readers. */
@NullMarked
package nl.veerkracht.pace;

import org.jspecify.annotations.NullMarked;
