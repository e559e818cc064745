package nl.veerkracht.form;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Relation;

/**
 * A relation to another item as one line: the relation, a space, and the slug of the other item.
 * The address of the item may stand in place of its slug.
 */
public record LinkLine(String relation, String to) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

  /** The line of a link. */
  public static LinkLine of(Link link) {
    return new LinkLine(link.relation().code(), link.to());
  }

  /** Reads any line; what is not there is empty. */
  public static LinkLine parse(String line) {
    String[] parts = line.strip().split("[\\s:]+", 2);
    return new LinkLine(parts[0], parts.length < 2 ? "" : slug(parts[1]));
  }

  private static String slug(String address) {
    String path = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    return path.substring(path.lastIndexOf('/') + 1).strip();
  }

  /** This link as it is written in a field. */
  public String written() {
    return relation + " " + to;
  }

  /** The link, when its relation is one that there is and its slug is written as one. */
  Optional<Link> link() {
    return Relation.of(relation)
        .filter(known -> SLUG.matcher(to).matches())
        .map(known -> new Link(known, to));
  }
}
