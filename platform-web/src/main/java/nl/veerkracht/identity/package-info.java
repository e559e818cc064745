/**
 * Who somebody is and what they may do. Signing in is our own and not the container's: the person
 * behind a request is looked up only when something asks, so that public pages never ask the
 * database, and a sign-in survives a restart of the server.
 */
@NullMarked
package nl.veerkracht.identity;

import org.jspecify.annotations.NullMarked;
