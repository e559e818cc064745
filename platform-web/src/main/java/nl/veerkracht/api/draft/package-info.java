/** Calls with a token: writing drafts, handing them in, reviewing them, bringing files. */
@NullMarked
package nl.veerkracht.api.draft;

import org.jspecify.annotations.NullMarked;
