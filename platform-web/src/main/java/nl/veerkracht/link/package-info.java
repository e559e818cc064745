/**
 * Asks whether there is something at an address elsewhere on the web, and never anywhere inside.
 */
@NullMarked
package nl.veerkracht.link;

import org.jspecify.annotations.NullMarked;
