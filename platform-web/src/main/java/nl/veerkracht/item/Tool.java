package nl.veerkracht.item;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/** Something to work with: a guide, checklist, format, scan or databank. */
public record Tool(MinuteCard minute, List<Localized> steps, @Nullable Localized useWhen)
    implements Details {

  public Tool {
    minute = minute == null ? MinuteCard.UNKNOWN : minute;
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  @Override
  public List<Localized> texts() {
    List<Localized> texts = new ArrayList<>(minute.texts());
    texts.addAll(steps);
    if (useWhen != null) {
      texts.add(useWhen);
    }
    return texts;
  }
}
