/** Who changed what, and when: written in the same transaction, never changed afterwards. */
@NullMarked
package nl.veerkracht.audit;

import org.jspecify.annotations.NullMarked;
