package nl.veerkracht.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document for a test, in which only what the test is about is filled in. */
public final class TestItem {
  static final Instant CHANGED = Instant.parse("2026-03-01T12:00:00Z");

  private final String id;
  private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
  private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
  private final Map<String, String> stored = new HashMap<>();
  private final List<FilePage> pages = new ArrayList<>();
  private @Nullable LocalDate date;
  private Instant changed = CHANGED;
  private Instant published = CHANGED;
  private int evidence;

  private TestItem(String id) {
    this.id = id;
  }

  public static TestItem item(String id) {
    return new TestItem(id);
  }

  public TestItem dutch(String title, String summary, String body, String labels) {
    texts.put(Language.NL, new Texts(title, summary, body, labels));
    return this;
  }

  public TestItem english(String title, String summary, String body, String labels) {
    texts.put(Language.EN, new Texts(title, summary, body, labels));
    return this;
  }

  public TestItem title(String dutch) {
    return dutch(dutch, "", "", "");
  }

  public TestItem body(String dutch) {
    return dutch("Zonder naam", "", dutch, "");
  }

  public TestItem facet(Facet facet, String... values) {
    facets.put(facet, Set.of(values));
    return this;
  }

  public TestItem date(String date) {
    this.date = LocalDate.parse(date);
    return this;
  }

  public TestItem changed(String changed) {
    this.changed = Instant.parse(changed);
    return this;
  }

  public TestItem published(String published) {
    this.published = Instant.parse(published);
    return this;
  }

  public TestItem evidence(int evidence) {
    this.evidence = evidence;
    return this;
  }

  public TestItem page(String file, int number, @Nullable Language language, String text) {
    pages.add(new FilePage(file, number, language, text));
    return this;
  }

  /** A Dutch file with these pages, the first of them page 1. */
  public TestItem file(String file, String... texts) {
    for (int number = 1; number <= texts.length; number++) {
      page(file, number, Language.NL, texts[number - 1]);
    }
    return this;
  }

  public TestItem stored(String key, String value) {
    stored.put(key, value);
    return this;
  }

  public SearchDocument document() {
    return new SearchDocument(id, changed, published, texts, facets, date, evidence, pages, stored);
  }
}
