/** Reads publications from the files of reference managers. */
@NullMarked
package nl.veerkracht.form.reference;

import org.jspecify.annotations.NullMarked;
