package nl.veerkracht.api.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reviewers say about a draft. */
public record RemarkList(List<RemarkRecord> remarks) {

  public RemarkList {
    remarks = List.copyOf(remarks);
  }

  /** A remark and what became of it; one without a field is about the whole. */
  public record RemarkRecord(
      long id,
      @Nullable String field,
      String text,
      @Nullable String who,
      Instant moment,
      @Nullable String answer,
      boolean resolved) {}
}
