/** What a person fills in about an item: the fields of every kind, to and from its content. */
@NullMarked
package nl.veerkracht.form;

import org.jspecify.annotations.NullMarked;
