package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.files.FileState;
import nl.veerkracht.files.FileView;
import nl.veerkracht.files.Files;
import nl.veerkracht.files.prefill.FileMetadata;
import nl.veerkracht.files.prefill.SuggestedTerm;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.SourceLine;
import nl.veerkracht.form.reference.References;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Fills in a form from a file. Only what is still empty is filled in: nothing that a person typed
 * is ever replaced.
 */
@ApplicationScoped
class Prefilling {

  private static final int MOST_FACTORS = 3;
  private static final int LONGEST_SUMMARY = 1000;

  /** A title in one language is not joined by a title from elsewhere in the other. */
  private static final Set<String> LOCALIZED =
      Set.of("title.nl", "title.en", "summary.nl", "summary.en");

  private final Files files;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected Prefilling() {
    this(null, null);
  }

  @Inject
  Prefilling(Files files, Taxonomy taxonomy) {
    this.files = files;
    this.taxonomy = taxonomy;
  }

  /** A term that a file suggests, for the page of the draft. */
  public record Suggestion(String term, String passage, int page) {}

  /** The values with what the files of a draft can add. */
  FieldValues fill(List<FileView> attached, FieldValues values) {
    FieldValues filled = values;
    for (FileView file : attached) {
      Optional<FileMetadata> metadata =
          file.state() == FileState.READY ? files.metadata(file.id()) : Optional.empty();
      if (metadata.isPresent()) {
        filled = fill(filled, metadata.get(), files.suggestions(file.id()));
      }
    }
    return filled;
  }

  static FieldValues fill(
      FieldValues values, FileMetadata metadata, List<SuggestedTerm> suggestions) {
    String language = "en".equals(metadata.language()) ? "en" : "nl";
    FieldValues filled = values;
    if (values.get("title.nl").isEmpty() && values.get("title.en").isEmpty()) {
      filled = add(filled, "title." + language, metadata.title());
    }
    if (values.get("summary.nl").isEmpty() && values.get("summary.en").isEmpty()) {
      filled = add(filled, "summary." + language, shortened(metadata.summary()));
    }
    filled = add(filled, "authors", String.join("\n", metadata.authors()));
    filled = add(filled, "date", metadata.year() == null ? null : metadata.year().toString());
    filled = add(filled, "doi", metadata.doi());
    filled = add(filled, "isbn", metadata.isbn());
    filled = add(filled, "languages", known(metadata.language()));
    filled = add(filled, "sources", source(metadata));
    return add(
        filled,
        "term." + Vocabulary.FACTOR,
        suggestions.stream()
            .filter(suggestion -> suggestion.vocabulary().equals(Vocabulary.FACTOR))
            .limit(MOST_FACTORS)
            .map(SuggestedTerm::term)
            .collect(Collectors.joining("\n")));
  }

  /** The values with what a reference adds. */
  static FieldValues fill(FieldValues values, FieldValues reference) {
    FieldValues filled = values;
    for (Map.Entry<String, String> one : reference.values().entrySet()) {
      String field = one.getKey();
      boolean otherLanguage =
          LOCALIZED.contains(field)
              && !(values.get(field).isEmpty() && values.get(other(field)).isEmpty());
      if (!otherLanguage && !field.equals(References.KEYWORDS)) {
        filled = add(filled, field, one.getValue());
      }
    }
    return filled;
  }

  private static String other(String field) {
    String subject = field.substring(0, field.indexOf('.'));
    return subject + (field.endsWith(".nl") ? ".en" : ".nl");
  }

  private static FieldValues add(FieldValues values, String field, @Nullable String text) {
    return text == null || text.isBlank() || !values.get(field).isEmpty()
        ? values
        : values.with(field, text);
  }

  private static @Nullable String known(@Nullable String language) {
    return Language.of(language == null ? "" : language).map(Language::code).orElse(null);
  }

  private static @Nullable String shortened(@Nullable String summary) {
    if (summary == null || summary.length() <= LONGEST_SUMMARY) {
      return summary;
    }
    int end = summary.lastIndexOf(". ", LONGEST_SUMMARY - 1);
    return end < 0 ? summary.substring(0, LONGEST_SUMMARY) : summary.substring(0, end + 1);
  }

  /** The publication itself is where its facts come from. */
  private static @Nullable String source(FileMetadata metadata) {
    if (metadata.title() == null) {
      return null;
    }
    String url = metadata.doi() == null ? "" : "https://doi.org/" + metadata.doi();
    String year = metadata.year() == null ? "" : metadata.year().toString();
    return new SourceLine(metadata.title(), url, year, "", "", 0).written();
  }

  /** What the files of a draft suggest, with the passages that do. */
  List<Suggestion> suggestions(List<FileView> attached, Language language) {
    List<Suggestion> all = new ArrayList<>();
    for (FileView file : attached) {
      if (file.state() == FileState.READY) {
        for (SuggestedTerm one : files.suggestions(file.id())) {
          taxonomy
              .term(one.vocabulary(), one.term())
              .map(Term::name)
              .ifPresent(
                  name -> all.add(new Suggestion(name.in(language), one.passage(), one.page())));
        }
      }
    }
    return all;
  }
}
