package nl.veerkracht.api.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.veerkracht.api.http.Answers;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.http.PageLinks;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.catalogue.Published;
import nl.veerkracht.item.Kind;

/**
 * Calls for items: the list of everything published, the latest change first, and one by its slug.
 */
@ApplicationScoped
@Path("/items")
@Produces(MediaType.APPLICATION_JSON)
public class ItemsResource {

  private static final String KIND = "kind";
  private static final int MAX_SIZE = 100;

  /** Anything else is no slug, and no reason to ask the database. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,120}");

  private final Published published;
  private final ItemRecords records;
  private final ItemSummaries summaries;
  private final Hrefs hrefs;
  private final Answers answers;

  @SuppressWarnings("NullAway")
  protected ItemsResource() {
    this(null, null, null, null, null);
  }

  @Inject
  ItemsResource(
      Published published,
      ItemRecords records,
      ItemSummaries summaries,
      Hrefs hrefs,
      Answers answers) {
    this.published = published;
    this.records = records;
    this.summaries = summaries;
    this.hrefs = hrefs;
    this.answers = answers;
  }

  @GET
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.of(uri, headers, KIND, Call.SIZE, Call.PAGE);
    Optional<Kind> kind =
        call.choice(KIND, Arrays.stream(Kind.values()).map(Kind::code).toList()).flatMap(Kind::of);
    int size = call.size(MAX_SIZE);
    int page = call.page();
    call.check();
    return answers.inOneLanguage(
        call, published.latestChange(), () -> list(call, kind, page, size));
  }

  private ItemList list(Call call, Optional<Kind> kind, int page, int size) {
    Set<Kind> kinds = kind.map(Set::of).orElse(Set.of(Kind.values()));
    Published.Part part = published.list(kinds, page, size);
    int pages = Math.clamp((part.total() + size - 1) / size, 1, Integer.MAX_VALUE);
    List<ItemSummary> items =
        part.items().stream().map(item -> summaries.of(item, call.language())).toList();
    return new ItemList(
        part.total(),
        page,
        size,
        pages,
        items,
        PageLinks.of(hrefs.api("/items"), call.queryWithoutPage(), page, pages));
  }

  @GET
  @Path("/{slug}")
  public Response item(
      @PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.of(uri, headers);
    call.check();
    if (!SLUG.matcher(slug).matches()) {
      throw Refusal.missing("item");
    }
    return switch (published.read(slug, stamp -> answers.known(call, stamp))) {
      case Published.Whole item ->
          answers.inBothLanguages(call, item.stamp(), () -> records.of(item));
      case Published.Unchanged unchanged -> answers.unchanged(call, unchanged.stamp());
      case Published.Gone _ -> throw Refusal.gone("item");
      case Published.Missing _ -> throw Refusal.missing("item");
    };
  }
}
