/** The values of the second factor: codes of an app, and codes on paper for when it is lost. */
@NullMarked
package nl.veerkracht.identity.factor;

import org.jspecify.annotations.NullMarked;
