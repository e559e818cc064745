/** One's own account: profile, password, second factor, devices, data and leaving. */
@NullMarked
package nl.veerkracht.account.own;

import org.jspecify.annotations.NullMarked;
