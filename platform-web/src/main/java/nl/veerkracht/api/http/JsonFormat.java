package nl.veerkracht.api.http;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How records become the JSON of the API: what is not known is left out, names stand in the order
 * of the alphabet.
 */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

  private final Jsonb jsonb = create();

  public static Jsonb create() {
    return JsonbBuilder.create(
        new JsonbConfig()
            .withNullValues(false)
            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
