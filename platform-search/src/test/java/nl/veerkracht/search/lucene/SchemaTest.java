package nl.veerkracht.search.lucene;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps old indexes from being read as if they were new ones. */
class SchemaTest {
  private static final SearchDocument SAMPLE =
      item("sample")
          .dutch(
              "Weerbaarheidstrainingen: ‘foto’s’ in één gezin",
              "De mensen, hun kinderen en agenda's; adviezen, bedrijven.",
              "Interventies, methodes en ideeën. E-mail naar VNG in 2024!",
              "Gezin\nCoördinatie")
          .english("The families' resilience", "", "Children’s wellbeing and coping.", "Coping")
          .facet(Facet.KIND, "tool")
          .file("report", "Bladzijde een: interventies.", "Bladzijde twee; de methodes.")
          .page("summary", 0, Language.EN, "The families' report.")
          .date("2026-01-01")
          .document();

  @Test
  void raisesItsVersionWhenWhatIsInTheIndexChanges() throws IOException {
    String description = String.join("\n", description());
    CRC32 checksum = new CRC32();
    checksum.update(description.getBytes(StandardCharsets.UTF_8));

    assertThat(Field.SCHEMA + " " + Long.toHexString(checksum.getValue()))
        .as("raise Field.SCHEMA, then write version and checksum here; now it is%n%s", description)
        .isEqualTo("6/10 9a04152f");
  }

  /** All fields and terms of an index with one document. */
  private static List<String> description() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    List<String> description = new ArrayList<>();
    try (LuceneEngine engine = LuceneEngine.open(directory)) {
      engine.put(List.of(SAMPLE));
      engine.commit(Instant.EPOCH);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        LeafReader segment = reader.leaves().getFirst().reader();
        List<FieldInfo> fields = new ArrayList<>();
        FieldInfos.getMergedFieldInfos(reader).forEach(fields::add);
        fields.sort(Comparator.comparing(FieldInfo::getName));
        for (FieldInfo field : fields) {
          description.add(
              "%s %s %s %s %s"
                  .formatted(
                      field.name,
                      field.getIndexOptions(),
                      field.getDocValuesType(),
                      field.omitsNorms(),
                      terms(segment.terms(field.name))));
        }
      }
    }
    return description;
  }

  private static List<String> terms(@Nullable Terms terms) throws IOException {
    List<String> found = new ArrayList<>();
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        found.add(term.utf8ToString() + ":" + each.totalTermFreq());
      }
    }
    return found;
  }
}
