package nl.veerkracht.identity;

import java.util.List;
import java.util.Map;

/**
 * Something that the portal keeps about people. Whatever implements this, as a bean, is part of the
 * data that somebody can take along.
 */
public interface PersonalData {

  /** The name of this part in the file, a lower-case English word or two with a hyphen. */
  String part();

  /** What is kept about an account, as lines of names and values; empty when it is nothing. */
  List<Map<String, Object>> about(long account);
}
