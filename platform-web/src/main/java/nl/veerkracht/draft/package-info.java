/**
 * What is being written and reviewed before it is published, and how it becomes an item: the ground
 * that authors and editors share.
 */
@NullMarked
package nl.veerkracht.draft;

import org.jspecify.annotations.NullMarked;
