/**
 * What a page of results has by the hundreds, written straight to the answer. As tags of a template
 * each of them would be a tree of components and several expressions, at every request anew.
 */
@NullMarked
package nl.veerkracht.catalogue.markup;

import org.jspecify.annotations.NullMarked;
