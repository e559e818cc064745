/**
 * Version 1 of the API: a promise to strangers, with its own resources, records and problem
 * documents.
 */
@NullMarked
package nl.veerkracht.api;

import org.jspecify.annotations.NullMarked;
