package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an account itself says about its owner, and where they are signed in. */
@ApplicationScoped
class AccountData implements PersonalData {

  private final Accounts accounts;

  @SuppressWarnings("NullAway")
  protected AccountData() {
    this(null);
  }

  @Inject
  AccountData(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String part() {
    return "account";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return Stream.concat(
            accounts.byId(account).stream().map(AccountData::line),
            accounts.signIns(account, Instant.now()).stream().map(AccountData::line))
        .toList();
  }

  private static Map<String, Object> line(Account account) {
    Map<String, Object> line = new TreeMap<>();
    line.put("email", account.email());
    line.put("name", account.name());
    line.put("role", account.role().code());
    line.put("language", account.language().code());
    line.put("created", account.created().toString());
    line.put("secondFactor", account.hasSecondFactor());
    String orcid = account.orcid();
    if (orcid != null) {
      line.put("orcid", orcid);
    }
    Instant leaves = account.leaves();
    if (leaves != null) {
      line.put("erasedFrom", leaves.toString());
    }
    return line;
  }

  private static Map<String, Object> line(SignIn signIn) {
    return Map.of("signedIn", signIn.begun().toString(), "device", signIn.device());
  }
}
