package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.veerkracht.address.Place;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.http.PageLinks;
import nl.veerkracht.draft.DraftLine;
import nl.veerkracht.draft.DraftLines;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.files.FileView;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Makes the records of this part of the API. */
@ApplicationScoped
class DraftRecords {

  private final Hrefs hrefs;

  @SuppressWarnings("NullAway")
  protected DraftRecords() {
    this(null);
  }

  @Inject
  DraftRecords(Hrefs hrefs) {
    this.hrefs = hrefs;
  }

  String href(long draft) {
    return hrefs.api("/drafts/" + draft);
  }

  /**
   * One page of drafts.
   *
   * @param path of the call that lists them
   */
  DraftList list(DraftLines part, String path, Call call, int page, int size) {
    int pages = Math.clamp((part.total() + size - 1) / size, 1, Integer.MAX_VALUE);
    return new DraftList(
        part.total(),
        page,
        size,
        pages,
        part.drafts().stream().map(this::of).toList(),
        PageLinks.of(hrefs.api(path), call.queryWithoutPage(), page, pages));
  }

  DraftRecord of(DraftView draft, Language language) {
    return new DraftRecord(
        draft.id(),
        draft.kind(),
        draft.state(),
        draft.title(),
        FieldsJson.write(Kind.of(draft.kind()).orElseThrow(), draft.fields()),
        draft.revision(),
        draft.mine(),
        draft.owner(),
        draft.assignee(),
        draft.item(),
        draft.saved(),
        draft.submitted(),
        draft.publishOn(),
        href(draft.id()),
        hrefs.page(Place.DRAFT.path(language, Long.toString(draft.id()))));
  }

  DraftSummary of(DraftLine draft) {
    return new DraftSummary(
        draft.id(),
        draft.kind(),
        draft.state(),
        draft.title(),
        draft.assignee(),
        draft.saved(),
        draft.submitted(),
        href(draft.id()));
  }

  static Timeline timeline(DraftView draft) {
    return new Timeline(
        draft.timeline().stream()
            .map(
                line ->
                    new Timeline.TimelineStep(
                        line.moment(), line.step(), line.who(), filled(line.reason())))
            .toList());
  }

  static RemarkList remarks(DraftView draft) {
    return new RemarkList(
        draft.remarks().stream()
            .map(
                remark ->
                    new RemarkList.RemarkRecord(
                        remark.id(),
                        filled(remark.field()),
                        remark.text(),
                        remark.who(),
                        remark.moment(),
                        filled(remark.answer()),
                        remark.resolved()))
            .toList());
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  FileList.FileRecord of(FileView file, long draft, Language language) {
    return new FileList.FileRecord(
        file.id(),
        file.name(),
        file.size(),
        file.received(),
        file.state().name().toLowerCase(Locale.ROOT),
        file.reason() == null ? null : file.reason().text(language),
        file.pages(),
        href(draft) + "/files/" + file.id());
  }
}
