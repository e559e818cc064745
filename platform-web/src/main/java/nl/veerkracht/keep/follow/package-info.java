/** Following items and searches: notices in the portal, and letters about them. */
@NullMarked
package nl.veerkracht.keep.follow;

import org.jspecify.annotations.NullMarked;
