package nl.veerkracht.curation.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.item.ItemContent;
import org.junit.jupiter.api.Test;

class GapsTest {

  private static final ItemContent PAD = shipped("pad");

  private static ItemContent shipped(String slug) {
    return BundledPack.read().items().stream()
        .filter(item -> item.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static ItemContent withoutWebsite(ItemContent content) {
    return new ItemContent(
        content.slug(),
        content.title(),
        content.summary(),
        content.body(),
        content.date(),
        content.languages(),
        null,
        content.terms(),
        content.links(),
        content.sources(),
        content.details(),
        content.files());
  }

  @Test
  void tellsWhichOfTheFieldsThatMatterMostAreEmpty() {
    List<String> before = Gaps.of(PAD).stream().map(FieldDefinition::name).toList();

    assertThat(before).doesNotContain("title.nl", "website");
    assertThat(Gaps.of(withoutWebsite(PAD)).stream().map(FieldDefinition::name))
        .contains("website")
        .hasSize(before.size() + 1);
  }

  @Test
  void findsEveryAddressOnce() {
    assertThat(Addresses.of(PAD))
        .contains(PAD.website())
        .allSatisfy(address -> assertThat(address).startsWith("http"));
    assertThat(Addresses.of(withoutWebsite(PAD))).isNotEmpty();
  }

  @Test
  void isContentWithOneLanguageAndWithEitherOfTwoFields() {
    assertThat(Gaps.of(shipped("pad"))).isEmpty();
    assertThat(Contents.of(PAD).get("term.phenomenon")).isEmpty();
  }

  /** A list of nearly everything helps nobody. */
  @Test
  void callsAMinorityOfTheShippedItemsIncomplete() {
    List<ItemContent> items = BundledPack.read().items();

    assertThat(items.stream().filter(item -> !Gaps.of(item).isEmpty()))
        .isNotEmpty()
        .hasSizeLessThan(items.size() / 3);
  }
}
