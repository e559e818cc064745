/** What happens once, when the portal starts, in the right order. */
@NullMarked
package nl.veerkracht.startup;

import org.jspecify.annotations.NullMarked;
