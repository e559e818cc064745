/** Tells two or three states of a form apart, and a draft from items that are much like it. */
@NullMarked
package nl.veerkracht.form.compare;

import org.jspecify.annotations.NullMarked;
