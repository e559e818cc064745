/**
 * What happens once, when the portal starts, in the right order; and how its database is opened.
 */
@NullMarked
package nl.veerkracht.startup;

import org.jspecify.annotations.NullMarked;
