/**
 * Reads one file after another in a process of its own, so that a hostile file costs that file
 * only. The portal starts the process, names a file, and believes nothing of the answer beyond its
 * form.
 */
@NullMarked
package nl.veerkracht.extract;

import org.jspecify.annotations.NullMarked;
