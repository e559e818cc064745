package nl.veerkracht.content;

import static nl.veerkracht.content.Bundled.PACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped content says: sourced, in both languages, and judgements quoted. */
class BundledTextsTest {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)\\b(lorem|ipsum|todo|tbd|fixme|xxx|placeholder|invullen)\\b");

  private static Stream<Localized> texts(ItemContent item) {
    return Stream.of(
            Stream.of(item.title(), item.summary()),
            Stream.ofNullable(item.body()),
            item.details().texts().stream())
        .flatMap(texts -> texts);
  }

  @ParameterizedTest
  @EnumSource
  void hasASourceUnderEveryItem(Kind kind) {
    assertThat(PACK.items())
        .filteredOn(item -> item.kind() == kind)
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(item.sources())
                    .as(item.slug())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.title()).isNotBlank()));
  }

  @ParameterizedTest
  @EnumSource
  void hasEveryTextInBothLanguagesAndNoPlaceholder(Language language) {
    assertThat(PACK.items())
        .allSatisfy(
            item ->
                assertThat(texts(item).map(text -> text.exactly(language)))
                    .as(item.slug())
                    .doesNotContainNull()
                    .allSatisfy(
                        text -> assertThat(text).isNotBlank().doesNotContainPattern(PLACEHOLDER)));
    assertThat(PACK.terms())
        .allSatisfy(term -> assertThat(term.name().exactly(language)).as(term.id()).isNotBlank());
  }

  @Test
  void translatesSummariesAndTexts() {
    assertThat(PACK.items())
        .allSatisfy(
            item -> {
              assertThat(item.summary().nl()).as(item.slug()).isNotEqualTo(item.summary().en());
              if (item.body() != null) {
                assertThat(item.body().nl()).as(item.slug()).isNotEqualTo(item.body().en());
              }
            });
  }

  @Test
  void quotesEveryJudgementWithItsBody() {
    List<Recognition> recognitions =
        PACK.items().stream()
            .filter(item -> item.details() instanceof Intervention)
            .flatMap(item -> ((Intervention) item.details()).recognitions().stream())
            .toList();

    assertThat(recognitions)
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(
            recognition -> {
              assertThat(recognition.body()).isNotBlank();
              assertThat(recognition.quote()).isNotBlank();
            });
  }

  @Test
  void hasSlugsThatFitTheirColumn() {
    assertThat(PACK.items())
        .allSatisfy(
            item -> {
              assertThat(item.slug().length()).isLessThanOrEqualTo(120);
              assertThat(item.slug()).isEqualTo(item.slug().toLowerCase(Locale.ROOT));
              assertThat(item.summary().in(Language.NL).length()).isLessThanOrEqualTo(4000);
            });
  }
}
