package nl.veerkracht.search.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.codecs.perfield.PerFieldDocValuesFormat;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's own format for columns, under a name of its own: long texts then lie in files of their
 * own, which need not be mapped into memory (see {@link LeanDirectory}). Lucene finds it by that
 * name, which is in the index, when it reads.
 */
public final class TextsFormat extends DocValuesFormat {
  private static final String NAME = "Texts";

  private final DocValuesFormat format = new Lucene90DocValuesFormat();

  public TextsFormat() {
    super(NAME);
  }

  /** How an index is written: as Lucene does by itself, but for the long texts. */
  static Codec codec() {
    Codec usual = Codec.getDefault();
    DocValuesFormat others = new Lucene90DocValuesFormat();
    DocValuesFormat texts = new TextsFormat();
    DocValuesFormat perField =
        new PerFieldDocValuesFormat() {
          @Override
          public DocValuesFormat getDocValuesFormatForField(String field) {
            return Field.isLongText(field) ? texts : others;
          }
        };
    return new FilterCodec(usual.getName(), usual) {
      @Override
      public DocValuesFormat docValuesFormat() {
        return perField;
      }
    };
  }

  /** Whether a file of an index holds long texts. */
  static boolean isIn(String file) {
    return IndexFileNames.stripSegmentName(file).startsWith("_" + NAME + "_");
  }

  @Override
  public DocValuesConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return format.fieldsConsumer(state);
  }

  @Override
  public DocValuesProducer fieldsProducer(SegmentReadState state) throws IOException {
    return format.fieldsProducer(state);
  }
}
