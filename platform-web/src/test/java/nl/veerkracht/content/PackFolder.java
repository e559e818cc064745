package nl.veerkracht.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A small content pack without mistakes in a folder, to make mistakes in. */
public final class PackFolder {

  /** The only intervention of the pack. */
  public static final String INTERVENTION = "items/interventions/ademruimte.yaml";

  static final String FACTORS = "vocabularies/factor.yaml";
  static final String ORGANISATION = "items/organisations/voorbeeld.yaml";
  static final String PUBLICATION = "items/publications/studie.yaml";
  static final String PAGE = "items/pages/rust.yaml";

  private final Path root;

  private PackFolder(Path root) {
    this.root = root;
  }

  /** Writes the pack. */
  public static PackFolder in(Path root) {
    return new PackFolder(root)
        .with("pack.yaml", "name: proef\n")
        .with(FACTORS, factors())
        .with("vocabularies/evidence.yaml", evidence())
        .with("vocabularies/language.yaml", languages())
        .with(ORGANISATION, organisation())
        .with(PUBLICATION, publication())
        .with(INTERVENTION, intervention())
        .with(PAGE, page());
  }

  /** Writes one file, over the one that is there. */
  public PackFolder with(String file, String text) {
    Path path = root.resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Replaces a text that is in a file once. */
  public PackFolder changing(String file, String from, String to) {
    try {
      String text = Files.readString(root.resolve(file));
      if (text.split(Pattern.quote(from), -1).length != 2) {
        throw new IllegalArgumentException(file + " does not have this once: " + from);
      }
      return with(file, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the pack. */
  public ContentPack read() {
    return PackReader.read(root);
  }

  /** The mistakes in the pack, as their author reads them. */
  List<String> mistakes() {
    try {
      read();
      return List.of();
    } catch (InvalidContentException e) {
      return e.problems().stream().map(ContentProblem::toString).toList();
    }
  }

  private static String factors() {
    return """
        vocabulary: factor
        title: {nl: Beschermende factor, en: Protective factor}
        source: {title: De agenda, url: "https://www.example.org/agenda"}
        terms:
          - id: individueel
            nl: Individueel
            en: Individual
            definition: {nl: Het niveau, en: The level}
          - id: rust
            parent: individueel
            nl: Rust
            en: Calm
            alt: {nl: [kalmte], en: [quiet]}
            definition: {nl: Rust in het hoofd, en: Peace of mind}
        """;
  }

  private static String evidence() {
    return """
        vocabulary: evidence
        title: {nl: Erkenning, en: Recognition}
        source: {title: NJi}
        terms:
          - id: erkend
            nl: Erkend
            en: Recognised
            definition: {nl: Erkend, en: Recognised}
            rank: 1
        """;
  }

  private static String languages() {
    return """
        vocabulary: language
        title: {nl: Taal, en: Language}
        source: {title: De agenda}
        terms:
          - {id: nl, nl: Nederlands, en: Dutch, definition: {nl: Nederlands, en: Dutch}}
        """;
  }

  private static String organisation() {
    return """
        kind: organisation
        title: {nl: Bureau Voorbeeld, en: Example Bureau}
        summary: {nl: Een bureau., en: A bureau.}
        sources:
          - {title: Eigen site, url: "https://www.example.org/"}
        details:
          abbreviation: BV
        """;
  }

  private static String publication() {
    return """
        kind: publication
        title: {nl: Een studie, en: A study}
        summary: {nl: Over rust., en: About calm.}
        date: "2019-08"
        sources:
          - {title: De studie zelf}
        """;
  }

  private static String intervention() {
    return """
        kind: intervention
        title: {nl: Ademruimte, en: Breathing space}
        summary: {nl: Een training., en: A training.}
        date: "2019-08-26"
        languages: [nl]
        website: "https://www.example.org/ademruimte"
        terms:
          factor: [rust]
        links:
          - {rel: owner, to: voorbeeld}
          - {rel: researched-in, to: studie}
        sources:
          - {title: Databank, url: "https://www.example.org/databank", date: "2019"}
        details:
          minute:
            what: {nl: Een training in rust., en: A training in calm.}
          age: {from: 4, to: 12}
          recognitions:
            - {level: erkend, body: Commissie, date: "2019-08-26", conditional: false}
          findings:
            - {text: {nl: Het werkt., en: It works.}, direction: positive, study: studie}
        """;
  }

  private static String page() {
    return """
        kind: page
        title: {nl: Rust, en: Calm}
        summary: {nl: Wat rust is., en: What calm is.}
        body: {nl: Rust is rust., en: Calm is calm.}
        sources:
          - {title: De agenda}
        details:
          explains: {vocabulary: factor, term: rust}
        """;
  }
}
