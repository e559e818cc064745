/**
 * What a file says of itself and what its text suggests, so that a form is filled in before
 * somebody types. All of it is a proposal: people decide.
 */
@NullMarked
package nl.veerkracht.files.prefill;

import org.jspecify.annotations.NullMarked;
