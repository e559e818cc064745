/**
 * How people search, in numbers a day: what they ask, choose and open, without knowing who they
 * are.
 */
@NullMarked
package nl.veerkracht.insight;

import org.jspecify.annotations.NullMarked;
