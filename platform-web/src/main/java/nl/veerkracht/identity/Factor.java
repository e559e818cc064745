package nl.veerkracht.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.veerkracht.identity.factor.RecoveryCode;
import nl.veerkracht.identity.factor.Totp;
import org.jspecify.annotations.Nullable;

/** The second factor of an account: the key of an app, and what is left of the codes on paper. */
@Embeddable
class Factor {

  @Column(name = "totp_secret")
  private @Nullable String key;

  @Column(name = "totp_step")
  private long step;

  @Column(name = "recovery_codes")
  private String recoveryCodes = "";

  protected Factor() {}

  boolean isOn() {
    return key != null;
  }

  /** Takes a key into use, once a code proved that an app has it too. */
  void turnOn(Totp totp, long firstStep, List<String> codes) {
    key = totp.text();
    step = firstStep;
    replaceCodes(codes);
  }

  void turnOff() {
    key = null;
    step = 0;
    recoveryCodes = "";
  }

  void replaceCodes(List<String> codes) {
    recoveryCodes = codes.stream().map(Factor::hash).collect(Collectors.joining(" "));
  }

  /** Whether a code is right; it is used up then. */
  boolean accepts(String typed, Instant now) {
    if (key == null) {
      return false;
    }
    if (RecoveryCode.looksLike(typed)) {
      List<String> left = codes();
      boolean right = left.remove(hash(typed));
      recoveryCodes = String.join(" ", left);
      return right;
    }
    OptionalLong used = Totp.of(key).orElseThrow().step(typed, now, step);
    used.ifPresent(it -> step = it);
    return used.isPresent();
  }

  private List<String> codes() {
    return recoveryCodes.isEmpty()
        ? new ArrayList<>()
        : new ArrayList<>(List.of(recoveryCodes.split(" ")));
  }

  int codesLeft() {
    return codes().size();
  }

  private static String hash(String code) {
    return new Secret(RecoveryCode.plain(code)).hash();
  }
}
