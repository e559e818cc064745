/** Keeping what other bodies judged of interventions: adding judgements and correcting them. */
@NullMarked
package nl.veerkracht.curation.evidence;

import org.jspecify.annotations.NullMarked;
