package nl.veerkracht.identity;

/**
 * Tells, in the same transaction, that an account was erased: whoever keeps personal data about it
 * removes that now. What the account did for others stays, without a name.
 */
public record AccountErased(long account) {}
