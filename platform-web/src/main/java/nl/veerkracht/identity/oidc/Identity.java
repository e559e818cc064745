package nl.veerkracht.identity.oidc;

import java.util.Optional;
import nl.veerkracht.identity.Email;

/**
 * Who somebody is elsewhere.
 *
 * @param subject what the issuer calls them, for ever
 * @param email the address that the issuer verified; empty when it verified none
 * @param name how people know them; empty when it is unknown
 */
record Identity(String issuer, String subject, Optional<Email> email, String name) {}
