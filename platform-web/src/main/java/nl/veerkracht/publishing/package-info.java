/**
 * Writing: starting a draft, keeping what is typed, submitting it and following what becomes of it.
 */
@NullMarked
package nl.veerkracht.publishing;

import org.jspecify.annotations.NullMarked;
