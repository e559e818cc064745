package nl.veerkracht;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The packages of the portal, from the ground up, and its classes. */
final class Packages {

  static final String ROOT = "nl.veerkracht";

  static final String SEARCH = ROOT + ".search";

  static final String ITEM = ROOT + ".item";
  static final String TAXONOMY = ROOT + ".taxonomy";
  static final String LINK = ROOT + ".link";
  static final String AUDIT = ROOT + ".audit";
  static final String MAIL = ROOT + ".mail";
  static final String IDENTITY = ROOT + ".identity";
  static final String ONCE = ROOT + ".once";
  static final String PAGE = ROOT + ".page";
  static final String FILES = ROOT + ".files";
  static final String INSIGHT = ROOT + ".insight";
  static final String FORM = ROOT + ".form";
  static final String DRAFT = ROOT + ".draft";
  static final String FRONT = ROOT + ".front";
  static final String ADDRESS = ROOT + ".address";
  static final String SETTINGS = ROOT + ".settings";
  static final String PACE = ROOT + ".pace";

  static final String CATALOGUE = ROOT + ".catalogue";
  static final String ACCOUNT = ROOT + ".account";
  static final String PUBLISHING = ROOT + ".publishing";
  static final String KEEP = ROOT + ".keep";
  static final String CURATION = ROOT + ".curation";

  static final String API = ROOT + ".api";
  static final String CONTENT = ROOT + ".content";
  static final String INDEXING = ROOT + ".indexing";
  static final String WEB = ROOT + ".web";

  static final String STARTUP = ROOT + ".startup";

  /** What everything stands on; lower ones first. */
  static final List<String> GROUND =
      List.of(
          TAXONOMY, SETTINGS, PACE, LINK, AUDIT, MAIL, IDENTITY, ONCE, FILES, ITEM, FRONT, ADDRESS,
          PAGE, INSIGHT, FORM, DRAFT);

  /** What readers come for; features never know each other. */
  static final List<String> FEATURES = List.of(CATALOGUE, ACCOUNT, PUBLISHING, KEEP, CURATION);

  /** How features and ground meet the world; edges never know each other. */
  static final List<String> EDGES = List.of(API, CONTENT, INDEXING, WEB);

  /** Brings the edges up in their order; nobody knows it. */
  static final List<String> TOP = List.of(STARTUP);

  static final List<String> ALL =
      Stream.of(GROUND, FEATURES, EDGES, TOP).flatMap(Collection::stream).toList();

  /** The only classes that talk to the database. */
  static final List<String> REPOSITORIES =
      List.of(
          ITEM + ".Items",
          ITEM + ".Versions",
          DRAFT + ".Drafts",
          FILES + ".StoredFiles",
          TAXONOMY + ".Vocabularies",
          CURATION + ".freshness.Surveys",
          CURATION + ".bulk.BulkEdits",
          CURATION + ".pick.PublishedItems",
          INSIGHT + ".DayCounts",
          KEEP + ".list.KeptLists",
          KEEP + ".follow.Follows",
          KEEP + ".follow.Notices",
          FRONT + ".Features",
          IDENTITY + ".Accounts",
          IDENTITY + ".oidc.RoundTrips",
          ONCE + ".KeptAnswers",
          MAIL + ".Letters",
          AUDIT + ".Entries");

  /** Everything in this module that is not a test. */
  static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Project.WEB.resolve("target/classes"));

  private Packages() {}

  /** Patterns for packages with everything below them. */
  static String[] within(Collection<String> packages) {
    return packages.stream().map(name -> name + "..").toArray(String[]::new);
  }
}
