package nl.veerkracht.files.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorNamesTest {

  private static List<String> names(String... told) {
    return AuthorNames.of(List.of(told));
  }

  @Test
  void turnsNamesRound() {
    assertThat(names("Jan de Vries")).containsExactly("Vries, J. de");
    assertThat(names("dr. Anne-Marie van den Heuvel MSc")).containsExactly("Heuvel, A.M. van den");
    assertThat(names("A.B. Jansen & C. Smit")).containsExactly("Jansen, A.B.", "Smit, C.");
  }

  @Test
  void leavesNamesThatAreTurnedAlready() {
    assertThat(names("Wonderen, R. van")).containsExactly("Wonderen, R. van");
    assertThat(names("Vries, Jan de; Capel, S.")).containsExactly("Vries, J. de", "Capel, S.");
  }

  @Test
  void leavesOrganisationsAsTheyAre() {
    assertThat(names("Verwey-Jonker Instituut", "Movisie"))
        .containsExactly("Verwey-Jonker Instituut", "Movisie");
  }

  @Test
  void takesNoMachineForAnAuthor() {
    assertThat(names("Microsoft Office User", "admin", "gebruiker1", "pjansen")).isEmpty();
  }
}
