package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.Place;
import nl.veerkracht.browser.Guest.Reply;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What everybody may and may not do, exactly as {@code permissions.txt} says. */
class PermissionBrowserTest {

  private static final Pattern ACCOUNT = Pattern.compile("id=\"f-role-(\\d+)\"");

  private static final Pattern API = Pattern.compile("@api:([A-Z]+)(.*)");

  /** Pages that show something only halfway a journey; their own tests walk it. */
  private static final Set<Place> HALFWAY = EnumSet.of(Place.SIGN_IN_CODE, Place.OIDC);

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private final Map<Actor, String> tokens = new EnumMap<>(Actor.class);
  private final Map<Actor, Guest> guests = new EnumMap<>(Actor.class);

  /** The columns of the table. */
  private enum Actor {
    ANONYMOUS,
    READER,
    AUTHOR,
    OTHER,
    EDITOR,
    ADMINISTRATOR
  }

  /** A row of the table: what each may expect at an address, with a form or by reading. */
  private record Rule(List<Integer> expected, String path, String form) {

    static Rule of(String line) {
      String[] words = line.strip().split("\\s+");
      int actors = Actor.values().length;
      return new Rule(
          Arrays.stream(words).limit(actors).map(Integer::valueOf).toList(),
          words[actors],
          words.length > actors + 1 ? words[actors + 1] : "");
    }

    Integer expected(Actor actor) {
      return expected.get(actor.ordinal());
    }
  }

  private static List<Rule> table() {
    try (InputStream in = PermissionBrowserTest.class.getResourceAsStream("permissions.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Rule::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void namesEveryPage() {
    Set<Place> named =
        table().stream()
            .map(rule -> rule.path().replaceFirst("\\?.*", "").replaceAll("[{}]", ""))
            .flatMap(path -> Address.parse(path).stream())
            .map(Address::place)
            .collect(Collectors.toSet());

    assertThat(EnumSet.complementOf(EnumSet.copyOf(HALFWAY))).allMatch(named::contains);
  }

  @Test
  void letsEverybodyDoWhatTheTableSaysAndNothingElse() {
    arrive();
    Objects read = new Objects();
    SoftAssertions all = new SoftAssertions();
    for (Rule rule : table()) {
      for (Actor actor : Actor.values()) {
        Objects objects = rule.form().isEmpty() ? read : new Objects();
        String path = objects.in(rule.path());
        Reply reply = send(actor, path, rule.form());
        all.assertThat(reply.status())
            .as("%s %s %s", actor, rule.path(), rule.form())
            .isEqualTo(rule.expected(actor));
      }
    }
    all.assertAll();
  }

  private Reply send(Actor actor, String path, String form) {
    Guest guest = guests.get(actor);
    Matcher api = API.matcher(form);
    if (api.matches()) {
      return new Guest(visitor.portal())
          .call(
              api.group(1),
              path,
              api.group(2),
              "If-Match",
              "\"0\"",
              "Authorization",
              "Bearer " + tokens.getOrDefault(actor, "vkp_none"));
    }
    return switch (form) {
      case "" -> guest.get(path);
      case "@head" -> guest.head(path);
      case "@announce" -> guest.announce(path, "notitie.txt", 1);
      default -> guest.postWritten(path, form);
    };
  }

  private void arrive() {
    Guest administrator = Guest.administrator(visitor.portal());
    for (Actor actor : Actor.values()) {
      guests.put(actor, new Guest(visitor.portal()));
    }
    guests.put(Actor.ADMINISTRATOR, administrator);
    guests.get(Actor.AUTHOR).join(administrator);
    guests.get(Actor.OTHER).join(administrator);
    become("reader", guests.get(Actor.READER).join(administrator));
    become("editor", guests.get(Actor.EDITOR).join(administrator));
    for (Actor actor : EnumSet.of(Actor.AUTHOR, Actor.OTHER)) {
      tokens.put(actor, guests.get(actor).token("read", "write", "upload"));
    }
    for (Actor actor : EnumSet.of(Actor.EDITOR, Actor.ADMINISTRATOR)) {
      tokens.put(actor, guests.get(actor).token("read", "write", "upload", "review"));
    }
  }

  private void become(String role, String email) {
    Guest administrator = guests.get(Actor.ADMINISTRATOR);
    String id = administrator.get("/nl/accounts?q=" + Guest.encoded(email)).group(ACCOUNT);
    administrator.post("/nl/accounts", "id", id, "do", "role", "role", role);
  }

  private static byte[] picture() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Things of the author that others try to reach; made when a row asks for them. */
  private final class Objects {

    private final Guest author = guests.get(Actor.AUTHOR);
    private String draft = "";
    private String submitted = "";
    private String file = "";

    String in(String path) {
      if (path.contains("{draft}")) {
        return path.replace("{draft}", draft());
      } else if (path.contains("{submitted}")) {
        return path.replace("{submitted}", submitted());
      } else if (path.contains("{list}")) {
        return path.replace("{list}", list());
      }
      return path.contains("{file}") ? path.replace("{file}", file()) : path;
    }

    private String draft() {
      draft = draft.isEmpty() ? begun() : draft;
      return draft;
    }

    private String begun() {
      String place = author.post("/nl/werk", "kind", "publication").location();
      return place.substring(place.lastIndexOf('/') + 1);
    }

    private String submitted() {
      if (submitted.isEmpty()) {
        submitted = begun();
        Reply reply =
            author.post(
                "/nl/concept/" + submitted, Filled.publication("Van wie is dit " + submitted));
        assertThat(reply.location()).doesNotContain("check");
      }
      return submitted;
    }

    private String list() {
      String place = author.post("/nl/lijsten", "name", "Van de auteur").location();
      return place.substring(place.lastIndexOf('/') + 1);
    }

    private String file() {
      file = file.isEmpty() ? author.upload(draft(), "plaatje.png", picture()) : file;
      return file;
    }
  }
}
