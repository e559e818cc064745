/** The pages of accounts: signing up and in, one's own profile, and what administrators manage. */
@NullMarked
package nl.veerkracht.account;

import org.jspecify.annotations.NullMarked;
