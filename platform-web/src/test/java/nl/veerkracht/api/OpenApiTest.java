package nl.veerkracht.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.veerkracht.address.Address;
import nl.veerkracht.api.draft.DraftList;
import nl.veerkracht.api.draft.DraftRecord;
import nl.veerkracht.api.draft.FileList;
import nl.veerkracht.api.draft.Needs;
import nl.veerkracht.api.draft.RemarkList;
import nl.veerkracht.api.draft.Timeline;
import nl.veerkracht.api.http.Problem;
import nl.veerkracht.api.item.ItemList;
import nl.veerkracht.api.item.ItemRecord;
import nl.veerkracht.api.search.SearchRecord;
import nl.veerkracht.api.vocabulary.FilterNames;
import nl.veerkracht.api.vocabulary.TermRecord;
import nl.veerkracht.api.vocabulary.VocabularyList;
import nl.veerkracht.api.vocabulary.VocabularyRecord;
import nl.veerkracht.catalogue.SearchOptions;
import nl.veerkracht.curation.Reviewing;
import nl.veerkracht.draft.DraftState;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The description and the program promise the same. */
class OpenApiTest {

  private static final List<Class<?>> ANSWERS =
      List.of(
          ItemList.class,
          ItemRecord.class,
          SearchRecord.class,
          VocabularyList.class,
          VocabularyRecord.class,
          TermRecord.class,
          DraftRecord.class,
          DraftList.class,
          Timeline.class,
          RemarkList.class,
          FileList.class,
          Problem.class);

  private static final OpenAPI DOCUMENT = parse(OpenApiResource.yaml()).getOpenAPI();

  private static SwaggerParseResult parse(String text) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser().readContents(text, null, options);
  }

  @Test
  void isValidAsYamlAndAsJson() {
    SwaggerParseResult yaml = parse(OpenApiResource.yaml());
    SwaggerParseResult json = parse(OpenApiResource.json(OpenApiResource.yaml()));

    assertThat(yaml.getMessages()).isEmpty();
    assertThat(json.getMessages()).isEmpty();
    assertThat(json.getOpenAPI()).isEqualTo(yaml.getOpenAPI());
  }

  @Test
  void hasTheVersionThatAnswersCarry() {
    assertThat(DOCUMENT.getInfo().getVersion()).isEqualTo(Address.API_VERSION);
    assertThat(DOCUMENT.getServers())
        .singleElement()
        .satisfies(server -> assertThat(server.getUrl()).isEqualTo("/api/v1"));
  }

  @Test
  void describesEveryCallAndNoOther() {
    Set<String> calls = new TreeSet<>();
    for (Method method : calls()) {
      calls.add(method(method) + " " + path(method.getDeclaringClass(), method));
    }
    Set<String> described = new TreeSet<>();
    DOCUMENT
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap().keySet().forEach(it -> described.add(it + " " + path)));

    assertThat(described).isEqualTo(calls);
  }

  /** Methods of resources that answer calls. */
  private static List<Method> calls() {
    return new ApiApplication()
        .getClasses().stream()
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method(method) != null)
            .toList();
  }

  private static @Nullable String method(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(HttpMethod::value)
        .findFirst()
        .orElse(null);
  }

  @Test
  void asksForATokenWhereverDraftsAreAndNowhereElse() {
    assertThat(calls())
        .allSatisfy(
            method ->
                assertThat(method.isAnnotationPresent(Needs.class))
                    .as(method.toString())
                    .isEqualTo(path(method.getDeclaringClass(), method).startsWith("/drafts")));
    there(DOCUMENT.getPaths(), "/drafts/{id}")
        .readOperations()
        .forEach(it -> assertThat(it.getSecurity()).isNotEmpty());
  }

  private static String path(Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    return resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
  }

  @Test
  void describesEveryParameter() {
    List<String> search = new ArrayList<>(List.of("q"));
    SearchOptions.filters().stream().map(FilterNames::inApi).forEach(search::add);
    search.addAll(List.of("sort", "size", "page", "lang"));

    assertThat(query("/search")).containsExactlyElementsOf(search);
    assertThat(query("/drafts/queue")).containsExactly("state", "mine", "size", "page", "lang");
    assertThat(query("/items")).containsExactly("kind", "size", "page", "lang");
    assertThat(DOCUMENT.getPaths().keySet())
        .allSatisfy(path -> assertThat(query(path)).endsWith("lang"));
  }

  private static List<String> query(String path) {
    return parameters(path)
        .filter(parameter -> parameter.getIn().equals("query"))
        .map(Parameter::getName)
        .toList();
  }

  private static Stream<Parameter> parameters(String path) {
    Operation operation = there(DOCUMENT.getPaths(), path).readOperations().getFirst();
    Map<String, Parameter> shared = DOCUMENT.getComponents().getParameters();
    return operation.getParameters().stream()
        .map(
            parameter ->
                parameter.get$ref() == null ? parameter : there(shared, name(parameter.get$ref())));
  }

  @Test
  void listsTheValuesThatThereAre() {
    List<String> kinds = Arrays.stream(Kind.values()).map(Kind::code).toList();

    assertThat(parameter("/items", "kind").getEnum()).isEqualTo(kinds);
    assertThat(parameter("/search", "kind").getItems().getEnum()).isEqualTo(kinds);
    assertThat(parameter("/drafts/queue", "state").getEnum())
        .isEqualTo(Reviewing.STATES.stream().map(DraftState::code).toList());
    assertThat(parameter("/search", "sort").getEnum()).isEqualTo(SearchOptions.sorts());
    assertThat(parameter("/search", "q").getMaxLength()).isEqualTo(SearchOptions.MAX_TEXT);
    assertThat(extensible(schema("Kind"))).isEqualTo(kinds);
    assertThat(extensible(property("ItemRelation", "relation")))
        .isEqualTo(Arrays.stream(Relation.values()).map(Relation::code).toList());
    assertThat(schema("ItemDetails").getDiscriminator().getMapping().keySet())
        .containsExactlyElementsOf(kinds);
  }

  private static Schema<?> parameter(String path, String name) {
    return parameters(path)
        .filter(parameter -> parameter.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getSchema();
  }

  private static Object extensible(Schema<?> schema) {
    return there(schema.getExtensions(), "x-extensible-enum");
  }

  private static Schema<?> schema(String name) {
    return there(DOCUMENT.getComponents().getSchemas(), name);
  }

  private static Schema<?> property(String schema, String name) {
    return there(schema(schema).getProperties(), name);
  }

  private static <T> T there(Map<String, T> named, String name) {
    return Objects.requireNonNull(named.get(name), name);
  }

  @Test
  void describesEveryPropertyOfEveryAnswer() {
    for (Class<?> type : records()) {
      Map<String, String> promised = new TreeMap<>();
      Set<String> always = new TreeSet<>();
      for (RecordComponent component : type.getRecordComponents()) {
        promised.put(component.getName(), kindOf(component.getGenericType()));
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          always.add(component.getName());
        }
      }
      Schema<?> schema = schema(type.getSimpleName());

      assertThat(described(schema)).as(type.getSimpleName()).isEqualTo(promised);
      assertThat(schema.getRequired() == null ? List.<String>of() : schema.getRequired())
          .as(type.getSimpleName())
          .containsExactlyInAnyOrderElementsOf(always);
    }
  }

  private static Map<String, String> described(Schema<?> schema) {
    Map<String, String> kinds = new TreeMap<>();
    schema.getProperties().forEach((name, property) -> kinds.put(name, kindOf(property)));
    return kinds;
  }

  private static String kindOf(Schema<?> schema) {
    if (schema.get$ref() != null) {
      Schema<?> target = schema(name(schema.get$ref()));
      if (target.getAllOf() != null) {
        return kindOf(target.getAllOf().getFirst());
      }
      return "string".equals(target.getType()) ? "string" : name(schema.get$ref());
    }
    return "array".equals(schema.getType())
        ? "array of " + kindOf(schema.getItems())
        : schema.getType();
  }

  private static String kindOf(Type type) {
    if (type instanceof ParameterizedType list) {
      return "array of " + kindOf(list.getActualTypeArguments()[0]);
    }
    Class<?> plain = (Class<?>) type;
    return switch (plain.getSimpleName()) {
      case "String", "Instant" -> "string";
      case "JsonObject" -> "Fields";
      case "int", "long", "Integer" -> "integer";
      case "boolean" -> "boolean";
      default -> plain.getSimpleName();
    };
  }

  private static String name(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  /** All records that answers are made of. */
  private static Set<Class<?>> records() {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(ANSWERS);
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (type.isSealed()) {
        open.addAll(List.of(type.getPermittedSubclasses()));
      } else if (type.isRecord() && found.add(type)) {
        for (RecordComponent component : type.getRecordComponents()) {
          open.add(element(component.getGenericType()));
        }
      }
    }
    return found;
  }

  private static Class<?> element(Type type) {
    return type instanceof ParameterizedType list
        ? element(list.getActualTypeArguments()[0])
        : (Class<?>) type;
  }
}
