/** The fences: what holds for the whole portal, checked as tests. */
@NullMarked
package nl.veerkracht;

import org.jspecify.annotations.NullMarked;
