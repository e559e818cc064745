/** What administrators manage: accounts, the log of acts and the letters. */
@NullMarked
package nl.veerkracht.account.desk;

import org.jspecify.annotations.NullMarked;
