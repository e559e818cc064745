package nl.veerkracht.taxonomy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Type;

/** How records become JSON text and back, the same way in every column. */
public final class Json {
  private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

  private Json() {}

  /**
   * Serialises by run-time class: by a declared sealed interface, Yasson would write {@code {}}.
   */
  public static String write(Object value) {
    return JSONB.toJson(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return JSONB.fromJson(json, (Type) type);
  }
}
