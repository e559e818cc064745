/** Letters by e-mail: written in the transaction that causes them, sent later, kept readable. */
@NullMarked
package nl.veerkracht.mail;

import org.jspecify.annotations.NullMarked;
