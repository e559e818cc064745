package nl.veerkracht.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A written document, a sheet or a presentation: read by Tika, without anything that is packed
 * inside it.
 */
final class DocumentReading {

  private static final Set<String> OFFICE = Set.of(Types.WORD, Types.EXCEL, Types.POWERPOINT);

  private final Answer answer;
  private final String type;

  DocumentReading(Answer answer, String type) {
    this.answer = answer;
    this.type = type;
  }

  void read(Path file) throws IOException, TikaException, SAXException, Refusal {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type);
    DocumentText text = new DocumentText(answer);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser().parse(in, text, metadata, context());
    } catch (EncryptedDocumentException password) {
      throw new Refusal(Refusal.PROTECTED, "");
    } catch (IOException | TikaException | SAXException | RuntimeException failure) {
      if (text.tooDeep()) {
        throw new Refusal(Refusal.DEPTH, "");
      }
      if (!text.enough()) {
        throw failure;
      }
    }
    text.close();
    facts(metadata, text);
    answer.read();
  }

  private Parser parser() {
    return OFFICE.contains(type) ? new OOXMLParser() : new OpenDocumentParser();
  }

  private static ParseContext context() {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setUseSAXPptxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(Parser.class, EmptyParser.INSTANCE);
    context.set(EmbeddedDocumentExtractor.class, new NothingInside());
    return context;
  }

  private void facts(Metadata metadata, DocumentText text) throws IOException {
    answer.fact("title", metadata.get(TikaCoreProperties.TITLE));
    for (String creator : metadata.getValues(TikaCoreProperties.CREATOR)) {
      answer.fact("author", creator);
    }
    answer.fact("description", metadata.get(TikaCoreProperties.DESCRIPTION));
    answer.fact("keywords", String.join(", ", metadata.getValues(TikaCoreProperties.SUBJECT)));
    answer.fact("created", metadata.get(TikaCoreProperties.CREATED));
    answer.fact("language", metadata.get(TikaCoreProperties.LANGUAGE));
    answer.fact("largest", text.heading());
    if (text.pages() > 0) {
      answer.fact("pages", Integer.toString(text.pages()));
    }
    if (!answer.hasText()) {
      answer.note("no-text");
    }
    if (text.enough()) {
      answer.note("cut");
    }
  }

  private static final class NothingInside implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean html) {
      throw new IllegalStateException("nothing inside a file is read");
    }
  }
}
