package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tokens of a person, without what would let somebody use them. */
@ApplicationScoped
class TokenData implements PersonalData {

  private final Accounts accounts;

  @SuppressWarnings("NullAway")
  protected TokenData() {
    this(null);
  }

  @Inject
  TokenData(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String part() {
    return "tokens";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return accounts.tokens(account).stream().map(TokenData::line).toList();
  }

  private static Map<String, Object> line(Token token) {
    Map<String, Object> line = new TreeMap<>();
    line.put("name", token.name());
    line.put("scopes", token.scopes().stream().map(Scope::code).toList());
    line.put("created", token.created().toString());
    line.put("expires", token.expires().toString());
    Instant used = token.used();
    if (used != null) {
      line.put("lastUsed", used.toString());
    }
    return line;
  }
}
