package nl.veerkracht.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.identity.Email;
import nl.veerkracht.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The provider that the settings name, as OpenID Connect describes it. */
@ApplicationScoped
class Provider {

  private static final int PATIENCE = 10_000;
  private static final int MOST_BYTES = 200_000;
  private static final Duration KNOWN_FOR = Duration.ofHours(1);

  private final Settings settings;
  private volatile @Nullable Known known;

  /** What the provider tells about itself, and who checks its signatures. */
  private record Known(OIDCProviderMetadata about, IDTokenValidator validator, Instant until) {}

  @SuppressWarnings("NullAway")
  protected Provider() {
    this(null);
  }

  @Inject
  Provider(Settings settings) {
    this.settings = settings;
  }

  private ClientID client() {
    return new ClientID(settings.oidcClient());
  }

  /** Asked for when somebody needs it, not at the start: the portal opens without the provider. */
  private Known known() throws GeneralException, IOException {
    Known current = known;
    if (current == null || Instant.now().isAfter(current.until())) {
      Issuer issuer = new Issuer(settings.oidcIssuer().orElseThrow());
      OIDCProviderMetadata about = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
      current = new Known(about, validator(about), Instant.now().plus(KNOWN_FOR));
      known = current;
    }
    return current;
  }

  /** Only signatures with a public key count: a shared secret would prove less. */
  private IDTokenValidator validator(OIDCProviderMetadata about) throws MalformedURLException {
    return new IDTokenValidator(
        about.getIssuer(),
        client(),
        new JWSVerificationKeySelector<>(
            JWSAlgorithm.Family.SIGNATURE,
            JWKSourceBuilder.<SecurityContext>create(
                    about.getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES))
                .build()),
        null);
  }

  /** Where the browser goes to sign in. */
  URI question(URI callback, String state, String nonce, String verifier) throws ProviderException {
    try {
      return new AuthenticationRequest.Builder(
              ResponseType.CODE, Scope.parse(settings.oidcScope()), client(), callback)
          .endpointURI(known().about().getAuthorizationEndpointURI())
          .state(new State(state))
          .nonce(new Nonce(nonce))
          .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
          .build()
          .toURI();
    } catch (GeneralException | IOException e) {
      throw new ProviderException("The provider is not to be reached", e);
    }
  }

  /** Who the provider says it is, for the code that the browser brought back. */
  Identity identity(URI callback, String code, String nonce, String verifier)
      throws ProviderException {
    try {
      Known provider = known();
      OIDCTokenResponse tokens = tokens(provider, callback, code, verifier);
      IDTokenClaimsSet claims =
          provider.validator().validate(tokens.getOIDCTokens().getIDToken(), new Nonce(nonce));
      UserInfo person = new UserInfo(claims.toJSONObject());
      if (person.getEmailAddress() == null && provider.about().getUserInfoEndpointURI() != null) {
        person = userInfo(provider, tokens, person);
      }
      return new Identity(
          provider.about().getIssuer().getValue(),
          claims.getSubject().getValue(),
          verifiedEmail(person),
          Optional.ofNullable(person.getName()).orElse(""));
    } catch (GeneralException | IOException | BadJOSEException | JOSEException e) {
      throw new ProviderException("The provider gave no answer that can be trusted", e);
    }
  }

  private OIDCTokenResponse tokens(Known provider, URI callback, String code, String verifier)
      throws ParseException, IOException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), callback, new CodeVerifier(verifier));
    URI endpoint = provider.about().getTokenEndpointURI();
    TokenRequest request =
        settings.oidcSecret().isEmpty()
            ? new TokenRequest.Builder(endpoint, client(), grant).build()
            : new TokenRequest.Builder(endpoint, authentication(provider), grant).build();
    TokenResponse response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
    if (!response.indicatesSuccess()) {
      throw new ParseException(String.valueOf(response.toErrorResponse().getErrorObject()));
    }
    return (OIDCTokenResponse) response.toSuccessResponse();
  }

  private ClientAuthentication authentication(Known provider) {
    Secret secret = new Secret(settings.oidcSecret());
    List<ClientAuthenticationMethod> methods = provider.about().getTokenEndpointAuthMethods();
    return methods != null
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretPost(client(), secret)
        : new ClientSecretBasic(client(), secret);
  }

  private static HTTPResponse send(HTTPRequest request) throws IOException {
    request.setConnectTimeout(PATIENCE);
    request.setReadTimeout(PATIENCE);
    request.setFollowRedirects(false);
    return request.send();
  }

  /** Where the signed token has no address, the provider tells it to who shows the other token. */
  private static UserInfo userInfo(Known provider, OIDCTokenResponse tokens, UserInfo signed)
      throws ParseException, IOException {
    UserInfoResponse response =
        UserInfoResponse.parse(
            send(
                new UserInfoRequest(
                        provider.about().getUserInfoEndpointURI(),
                        tokens.getOIDCTokens().getBearerAccessToken())
                    .toHTTPRequest()));
    if (!response.indicatesSuccess()) {
      return signed;
    }
    UserInfo told = response.toSuccessResponse().getUserInfo();
    return told != null && told.getSubject().equals(signed.getSubject()) ? told : signed;
  }

  private static Optional<Email> verifiedEmail(UserInfo person) {
    return Boolean.TRUE.equals(person.getEmailVerified())
        ? Optional.ofNullable(person.getEmailAddress()).flatMap(Email::of)
        : Optional.empty();
  }
}
