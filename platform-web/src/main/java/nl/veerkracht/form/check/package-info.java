/** Says what is wrong with what was filled in, and how to mend it. */
@NullMarked
package nl.veerkracht.form.check;

import org.jspecify.annotations.NullMarked;
