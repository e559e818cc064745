/** The only place that reads configuration. */
@NullMarked
package nl.veerkracht.settings;

import org.jspecify.annotations.NullMarked;
