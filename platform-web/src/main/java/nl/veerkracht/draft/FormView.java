package nl.veerkracht.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page shows it: with its names, what was typed, and what is wrong or said about it.
 */
public record FormView(List<Part> parts) {

  /**
   * A section.
   *
   * @param essential whether it is always unfolded
   * @param open whether it holds something that asks for attention
   */
  public record Part(
      String id, String title, boolean essential, boolean open, int filled, List<Line> lines) {}

  /**
   * A field.
   *
   * @param type code of its type, which is also the name of how it is drawn
   * @param second whether it is the same text in the reader's other language
   * @param language code of what is typed; null where it belongs to none
   */
  public record Line(
      String name,
      String type,
      String label,
      @Nullable String hint,
      @Nullable String example,
      boolean required,
      int maxLength,
      boolean second,
      @Nullable String language,
      String value,
      @Nullable String mistake,
      List<Choice> choices,
      List<DraftView.RemarkView> remarks) {

    /** Whether it takes more than one line. */
    public boolean tall() {
      return List.of("text", "lines", "links", "sources").contains(type);
    }

    /** Whether nothing is filled in. */
    public boolean blank() {
      return value.isBlank();
    }
  }

  /** A term that can be chosen; those narrower than another one come after it, indented. */
  public record Choice(String id, String name, int depth, boolean chosen) {}
}
