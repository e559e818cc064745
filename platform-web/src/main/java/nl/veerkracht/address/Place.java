package nl.veerkracht.address;

import java.util.Arrays;
import java.util.Optional;
import nl.veerkracht.identity.Role;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** The pages, with their name in Dutch and English addresses and the view that shows them. */
public enum Place {
  HOME("", "", false, "/catalogue/home.xhtml"),
  SEARCH("zoeken", "search", false, "/catalogue/search.xhtml"),
  ITEM("item", "item", true, "/catalogue/item.xhtml"),
  PAGE("pagina", "page", true, "/catalogue/item.xhtml"),
  VERSIONS("versies", "versions", true, "/catalogue/versions.xhtml"),
  FACTORS("factoren", "factors", false, "/catalogue/topics.xhtml"),
  FACTOR("factoren", "factors", true, "/catalogue/topic.xhtml"),
  PHENOMENA("fenomenen", "phenomena", false, "/catalogue/topics.xhtml"),
  PHENOMENON("fenomenen", "phenomena", true, "/catalogue/topic.xhtml"),
  EVIDENCE_MAP("bewijs-in-beeld", "evidence-map", false, "/catalogue/evidenceMap.xhtml"),
  COMPARE("vergelijken", "compare", false, "/catalogue/sideBySide.xhtml"),
  API("api", "api", false, "/catalogue/api.xhtml"),
  SIGN_IN("inloggen", "sign-in", "/account/signIn.xhtml", null),
  SIGN_OUT("uitloggen", "sign-out", "/account/signOut.xhtml", null),
  SIGN_UP("registreren", "sign-up", "/account/signUp.xhtml", null),
  CONFIRM("bevestigen", "confirm", "/account/confirm.xhtml", null),
  FORGOT("wachtwoord-vergeten", "forgot-password", "/account/forgot.xhtml", null),
  RESET("nieuw-wachtwoord", "new-password", "/account/reset.xhtml", null),
  SIGN_IN_CODE("inlogcode", "sign-in-code", "/account/signInCode.xhtml", null),
  OIDC("inloggen-extern", "sign-in-external", "/account/signInElsewhere.xhtml", null),
  NEW_ADDRESS("nieuw-adres", "new-address", "/account/newAddress.xhtml", null),
  PROFILE("profiel", "profile", "/account/profile.xhtml", Role.READER),
  SECURITY("beveiliging", "security", "/account/security.xhtml", Role.READER),
  SECOND_FACTOR("tweede-stap", "second-step", "/account/secondFactor.xhtml", Role.READER),
  TOKENS("toegangssleutels", "access-tokens", "/account/tokens.xhtml", Role.AUTHOR),
  MY_DATA("mijn-gegevens", "my-data", "/account/myData.xhtml", Role.READER),
  LEAVE("account-verwijderen", "delete-account", "/account/leave.xhtml", Role.READER),
  KEEP("bewaar", "keep", "/keep/keep.xhtml", Role.READER),
  LISTS("lijsten", "lists", "/keep/lists.xhtml", Role.READER),
  LIST("lijst", "list", true, "/keep/list.xhtml", true, Role.READER),
  SHARED_LIST("gedeelde-lijst", "shared-list", true, "/keep/sharedList.xhtml", true, null),
  NOTICES("meldingen", "notices", "/keep/notices.xhtml", Role.READER),
  FOLLOWS("volgend", "following", "/keep/follows.xhtml", Role.READER),
  UNSUBSCRIBE("afmelden", "unsubscribe", "/keep/unsubscribe.xhtml", null),
  WORK("werk", "work", "/publishing/work.xhtml", Role.AUTHOR),
  DRAFT("concept", "draft", true, "/publishing/draft.xhtml", true, Role.AUTHOR),
  PREVIEW("voorbeeld", "preview", true, "/catalogue/item.xhtml", true, Role.AUTHOR),
  EDIT("wijzig", "edit", true, "/publishing/edit.xhtml", true, Role.AUTHOR),
  QUEUE("redactie", "editors", "/curation/queue.xhtml", Role.EDITOR),
  REVIEW("beoordeel", "review", true, "/curation/review.xhtml", true, Role.EDITOR),
  ADVICE("advies", "advice", true, "/curation/advice.xhtml", true, Role.READER),
  RETIRE("intrekken", "retire", true, "/curation/retire.xhtml", true, Role.EDITOR),
  VOCABULARIES("woordenlijsten", "vocabularies", "/curation/vocabularies.xhtml", Role.EDITOR),
  TERMS("woordenlijst", "vocabulary", true, "/curation/terms.xhtml", true, Role.EDITOR),
  EVIDENCE("beoordeling", "assessment", true, "/curation/evidence.xhtml", true, Role.EDITOR),
  STAGE("stand-van-evaluatie", "stage", true, "/curation/evidence.xhtml", true, Role.EDITOR),
  TERM("begrip", "term", true, "/curation/term.xhtml", true, Role.EDITOR),
  FRESHNESS("actualiteit", "freshness", "/curation/freshness.xhtml", Role.EDITOR),
  FEATURED("uitgelicht", "featured", "/curation/featured.xhtml", Role.EDITOR),
  BULK("bulkbewerking", "bulk-edit", "/curation/bulk.xhtml", Role.EDITOR),
  BULK_EDIT("bulkbewerking", "bulk-edit", true, "/curation/bulkEdit.xhtml", true, Role.EDITOR),
  BULK_EDITS("bulkbewerkingen", "bulk-edits", "/curation/bulkEdits.xhtml", Role.EDITOR),
  ACCOUNTS("accounts", "accounts", "/account/accounts.xhtml", Role.ADMINISTRATOR),
  LOG("logboek", "log", "/account/log.xhtml", Role.ADMINISTRATOR),
  OUTBOX("postvak-uit", "outbox", "/account/outbox.xhtml", Role.ADMINISTRATOR),
  SEARCH_INDEX("zoekindex", "search-index", "/indexing/searchIndex.xhtml", Role.ADMINISTRATOR);

  private final String dutch;
  private final String english;
  private final boolean named;
  private final String view;
  private final boolean form;
  private final @Nullable Role needed;

  /** A page to read, for everybody. */
  Place(String dutch, String english, boolean named, String view) {
    this(dutch, english, named, view, false, null);
  }

  /** A page with forms, for whoever has a role; for everybody when none is needed. */
  Place(String dutch, String english, String view, @Nullable Role needed) {
    this(dutch, english, false, view, true, needed);
  }

  Place(
      String dutch,
      String english,
      boolean named,
      String view,
      boolean form,
      @Nullable Role needed) {
    this.dutch = dutch;
    this.english = english;
    this.named = named;
    this.view = view;
    this.form = form;
    this.needed = needed;
  }

  /** Whether this page takes input; the others are for reading only and never personal. */
  public boolean hasForm() {
    return form;
  }

  /** The role that this page is for; empty when it is for everybody. */
  public Optional<Role> needed() {
    return Optional.ofNullable(needed);
  }

  /** The view that shows this place, inside the application only. */
  public String view() {
    return view;
  }

  private String segment(Language language) {
    return language == Language.NL ? dutch : english;
  }

  /** The address of a place that stands alone. */
  public String path(Language language) {
    String segment = segment(language);
    return "/" + language.code() + (segment.isEmpty() ? "" : "/" + segment);
  }

  /** The address of one thing at this place. */
  public String path(Language language, String name) {
    return path(language) + "/" + name;
  }

  static Optional<Place> of(Language language, String segment, boolean named) {
    return Arrays.stream(values())
        .filter(place -> place.named == named && place.segment(language).equals(segment))
        .findFirst();
  }
}
