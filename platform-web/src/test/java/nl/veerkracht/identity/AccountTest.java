package nl.veerkracht.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.identity.factor.Totp;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private static Account account(Role role) {
    Account account =
        new Account(new Email("anna@example.nl"), "Anna", role, Language.NL, "hash", NOW);
    account.confirm(NOW);
    return account;
  }

  @ParameterizedTest
  @EnumSource(names = {"EDITOR", "ADMINISTRATOR"})
  void isNoMoreThanAnAuthorWithoutTheSecondFactorThatItsRoleNeeds(Role role) {
    Account account = account(role);
    assertThat(account.user(true).role()).isEqualTo(Role.AUTHOR);
    assertThat(account.user(true).lacksSecondFactor()).isTrue();
    assertThat(account.user(false).role()).isEqualTo(role);

    account.factor().turnOn(Totp.random(), 1, List.of());

    assertThat(account.user(true).role()).isEqualTo(role);
    assertThat(account.user(true).lacksSecondFactor()).isFalse();
  }

  @Test
  void needsNoSecondFactorAsAnAuthor() {
    assertThat(account(Role.AUTHOR).user(true).lacksSecondFactor()).isFalse();
  }

  @Test
  void isErasedOnlyWhenItsTimeHasCome() {
    Account account = account(Role.AUTHOR);
    assertThatThrownBy(() -> account.erase(NOW)).isInstanceOf(IllegalStateException.class);
    account.leave(NOW.plusSeconds(60));
    assertThatThrownBy(() -> account.erase(NOW)).isInstanceOf(IllegalStateException.class);
    account.stay();
    assertThatThrownBy(() -> account.erase(NOW.plusSeconds(61)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsNothingPersonalWhenItIsErased() {
    Account account = account(Role.EDITOR);
    account.describe("Anna", Language.EN, Orcid.of("0000-0002-1825-0097").orElseThrow());
    account.factor().turnOn(Totp.random(), 1, List.of("aaaa-bbbb-cccc-dddd"));
    account.leave(NOW);
    account.erase(NOW);

    assertThat(account.name()).isEmpty();
    assertThat(account.email()).doesNotContain("anna");
    assertThat(account.orcid()).isNull();
    assertThat(account.password()).isNull();
    assertThat(account.factor().codesLeft()).isZero();
    assertThat(account.isOpen()).isFalse();
  }

  @Test
  void givesAnAccountThatNobodyConfirmedToItsOwnerWithoutTheOldPassword() {
    Account account =
        new Account(new Email("anna@example.nl"), "X", Role.AUTHOR, Language.NL, "hash", NOW);
    account.claim("Anna", NOW);

    assertThat(account.password()).isNull();
    assertThat(account.isOpen()).isTrue();
    assertThatThrownBy(() -> account.claim("Bea", NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isShutWhileItIsBlocked() {
    Account account = account(Role.AUTHOR);
    account.block(NOW);
    assertThat(account.isOpen()).isFalse();
    account.unblock();
    assertThat(account.isOpen()).isTrue();
  }
}
