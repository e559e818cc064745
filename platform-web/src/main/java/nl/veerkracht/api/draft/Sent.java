package nl.veerkracht.api.draft;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.InvalidBody;
import nl.veerkracht.api.http.ProblemError;
import nl.veerkracht.api.http.Refusal;

/**
 * The JSON object that a call brings, read strictly: mistakes are gathered, and {@link #check}
 * refuses the call with all of them.
 */
final class Sent {

  private static final int LARGEST = 1_000_000;
  private static final int MOST_ERRORS = 50;
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private final Call call;
  private final String raw;
  private final JsonObject json;
  private final List<ProblemError> errors = new ArrayList<>();

  private Sent(Call call, String raw, List<String> names) {
    this.call = call;
    this.raw = raw;
    this.json = raw.isBlank() ? JsonValue.EMPTY_JSON_OBJECT : parsed(raw);
    json.keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> wrong(name, "body.unknown"));
  }

  /**
   * Reads a body; an empty one is as an empty object.
   *
   * @param names what it may have
   */
  static Sent of(Call call, InputStream body, String... names) {
    try {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Refusal.of(413, "body.large");
      }
      return new Sent(call, new String(bytes, StandardCharsets.UTF_8), Arrays.asList(names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject parsed(String raw) {
    try (JsonReader reader = READERS.createReader(new StringReader(raw))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw Refusal.of(400, "body.json");
    }
  }

  Call call() {
    return call;
  }

  /** The body as it came. */
  String raw() {
    return raw;
  }

  /** What has this name; empty when nothing has, or when it is null. */
  Optional<JsonValue> value(String name) {
    return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
  }

  /** A text that may be missing. */
  Optional<String> text(String name, int longest) {
    Optional<JsonValue> value = value(name);
    Optional<String> text =
        value.filter(JsonString.class::isInstance).map(it -> ((JsonString) it).getString().strip());
    if (value.isPresent() && text.isEmpty()) {
      wrong(name, "body.text");
    } else if (text.orElse("").length() > longest) {
      wrong(name, "parameter.length", longest);
    }
    return text;
  }

  /** A text that must be there. */
  String needed(String name, int longest) {
    String text = text(name, longest).orElse("");
    if (text.isEmpty()) {
      wrong(name, "body.needed");
    }
    return text;
  }

  /** Whether this is so; what is missing is not. */
  boolean is(String name) {
    Optional<JsonValue> value = value(name);
    if (value.filter(it -> it != JsonValue.TRUE && it != JsonValue.FALSE).isPresent()) {
      wrong(name, "body.flag");
    }
    return value.filter(JsonValue.TRUE::equals).isPresent();
  }

  /** A list of texts that may be missing. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    JsonValue value = value(name).orElse(JsonValue.EMPTY_JSON_ARRAY);
    if (!(value instanceof JsonArray array)) {
      wrong(name, "body.list");
      return texts;
    }
    for (JsonValue one : array) {
      if (one instanceof JsonString text) {
        texts.add(text.getString());
      } else {
        wrong(name, "body.text");
      }
    }
    return texts;
  }

  /** Notes a mistake, by the key of its text. */
  void wrong(String name, String key, Object... details) {
    if (errors.size() < MOST_ERRORS) {
      errors.add(call.mistake(name, key, details));
    }
  }

  /** Refuses the call if anything was wrong. */
  void check() {
    if (!errors.isEmpty()) {
      throw InvalidBody.unreadable(errors);
    }
  }
}
