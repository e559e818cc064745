package nl.veerkracht.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.jspecify.annotations.Nullable;

/** The XMP packet of a PDF, where newer files keep what older ones say in their information. */
record PdfPacket(@Nullable DublinCoreSchema core) {

  private static final int MOST_BYTES = 1024 * 1024;

  static PdfPacket of(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return new PdfPacket(null);
    }
    try (InputStream in = metadata.exportXMPMetadata()) {
      DomXmpParser parser = new DomXmpParser();
      parser.setStrictParsing(false);
      XMPMetadata packet = parser.parse(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
      return new PdfPacket(packet.getDublinCoreSchema());
    } catch (XmpParsingException unreadable) {
      return new PdfPacket(null);
    }
  }

  void facts(Answer answer) throws IOException {
    if (core != null) {
      try {
        answer.fact("title", core.getTitle());
        answer.fact("description", core.getDescription());
      } catch (BadFieldValueException unreadable) {
        answer.note("packet");
      }
      for (String creator : orNone(core.getCreators())) {
        answer.fact("author", creator);
      }
      answer.fact("keywords", String.join(", ", orNone(core.getSubjects())));
      answer.fact("identifier", core.getIdentifier());
    }
  }

  private static List<String> orNone(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }
}
