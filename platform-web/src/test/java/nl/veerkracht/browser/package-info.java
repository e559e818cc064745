/** Journeys through the built portal in a real browser, and what every public page must keep to. */
@NullMarked
package nl.veerkracht.browser;

import org.jspecify.annotations.NullMarked;
