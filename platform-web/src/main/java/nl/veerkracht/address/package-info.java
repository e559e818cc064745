/** The public addresses of the portal: one table, read in both directions. */
@NullMarked
package nl.veerkracht.address;

import org.jspecify.annotations.NullMarked;
