package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.reference.References;
import nl.veerkracht.page.Clock;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** Does what the buttons on the page of a draft ask for. */
@ApplicationScoped
class DraftDesk {

  /** A box beside a difference: take what the other one typed. */
  private static final String TAKE = "take.";

  private final Drafting drafting;
  private final Attaching attaching;
  private final Prefilling prefilling;

  @SuppressWarnings("NullAway")
  protected DraftDesk() {
    this(null, null, null);
  }

  @Inject
  DraftDesk(Drafting drafting, Attaching attaching, Prefilling prefilling) {
    this.drafting = drafting;
    this.attaching = attaching;
    this.prefilling = prefilling;
  }

  Optional<DraftView> open(long id) {
    return drafting.open(id);
  }

  /** Keeps what was typed, with what was saved meanwhile where the author chose that. */
  Saving save(DraftView draft, int revision, FieldValues typed, Exchange exchange) {
    FieldValues chosen = typed;
    for (String field : typed.values().keySet()) {
      if (!exchange.text(TAKE + field).isEmpty()) {
        chosen = chosen.with(field, draft.fields().get(field));
      }
    }
    return drafting.save(draft.id(), revision, chosen);
  }

  /** Fills in what the files of a draft tell and nobody typed yet. */
  FieldValues prefilled(long id, FieldValues typed) {
    return prefilling.fill(attaching.of(id), typed);
  }

  /** Reads a pasted reference, which fills in what nobody typed yet. */
  References.Imported reference(Exchange exchange) {
    return References.read(exchange.exactly("reference"));
  }

  /** Takes a file away; it can be brought back. */
  void removeFile(long id, String file) {
    try {
      attaching.remove(id, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings a file back that was taken away. */
  void bringFileBack(long id, String file) {
    attaching.bringBack(id, file);
  }

  /** Says when it was saved, for a script that saves in the background. */
  String saved(Instant moment, Language language) {
    return Messages.of(language, "draft.autosaved", Clock.time(moment));
  }

  void act(long id, String act, Exchange exchange) {
    switch (act) {
      case "withdraw" -> drafting.withdraw(id);
      case "remove" -> drafting.remove(id);
      case "bring-back" -> drafting.bringBack(id);
      case "answer" ->
          drafting.answer(id, Numbers.of(exchange.text("remark")), exchange.text("text"));
      default -> {
        // A button that this page does not have: nothing happens.
      }
    }
  }
}
