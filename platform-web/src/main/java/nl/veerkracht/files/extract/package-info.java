/**
 * The portal's side of reading files: starts the process that reads them, watches over it, and
 * believes its answer only within limits.
 */
@NullMarked
package nl.veerkracht.files.extract;

import org.jspecify.annotations.NullMarked;
