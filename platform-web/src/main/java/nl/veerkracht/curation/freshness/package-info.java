/**
 * Keeping what is published up to date: what was checked long ago, what expired, what is missing,
 * and which addresses no longer answer.
 */
@NullMarked
package nl.veerkracht.curation.freshness;

import org.jspecify.annotations.NullMarked;
