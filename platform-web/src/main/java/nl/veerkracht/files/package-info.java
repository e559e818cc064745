/**
 * Files that people bring: taken in piece by piece, kept under the hash of their content outside
 * the database, looked at by a scanner and read in a process of its own. Accounts and drafts are
 * numbers here; who may do what is decided by the feature that calls.
 */
@NullMarked
package nl.veerkracht.files;

import org.jspecify.annotations.NullMarked;
