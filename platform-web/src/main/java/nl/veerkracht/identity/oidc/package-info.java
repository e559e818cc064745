/**
 * Signing in with an account of elsewhere (OpenID Connect), beside the password and by settings
 * only: authorization code with PKCE, and a signature on every answer. An account of elsewhere
 * opens one of ours only after its owner proved once that both are theirs.
 */
@NullMarked
package nl.veerkracht.identity.oidc;

import org.jspecify.annotations.NullMarked;
