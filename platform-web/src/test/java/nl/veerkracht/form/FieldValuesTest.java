package nl.veerkracht.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

  private static final FieldValues TITLED = FieldValues.NONE.with("title.nl", "Titel");

  @Test
  void changesOneFieldAndLeavesTheRest() {
    FieldValues changed = TITLED.with("date", "2019").with("title.nl", "Nieuw");

    assertThat(changed.get("title.nl")).isEqualTo("Nieuw");
    assertThat(changed.get("date")).isEqualTo("2019");
    assertThat(TITLED.get("title.nl")).isEqualTo("Titel");
    assertThat(TITLED.get("date")).isEmpty();
  }

  @Test
  void isTheSameWithAndWithoutAnEmptyField() {
    assertThat(TITLED.with("date", "2019").with("date", "")).isEqualTo(TITLED);
  }

  @Test
  void keepsTheOrderThroughJson() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : "z y x w v u t s r q p o n m l k j i h g f e d c b a".split(" ")) {
      values.put(name, "“" + name + "”\n\t\"\\ 👍");
    }
    FieldValues read = FieldValues.ofJson(new FieldValues(values).toJson());

    assertThat(read.values()).containsExactlyEntriesOf(values);
    assertThat(FieldValues.ofJson(FieldValues.NONE.toJson())).isEqualTo(FieldValues.NONE);
  }

  @Test
  void leavesOutWhatNobodyCanStoreOrShow() {
    assertThat(FieldValues.NONE.with("body.nl", "a\u0000b\r\nc\rd\u001Fe\uD800f").get("body.nl"))
        .isEqualTo("ab\nc\ndef");
  }

  @Test
  void cannotBeChangedFromOutside() {
    assertThatThrownBy(() -> TITLED.values().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
