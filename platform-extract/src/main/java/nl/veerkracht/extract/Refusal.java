package nl.veerkracht.extract;

/** A file that is not read, with the reason under which the portal explains it. */
final class Refusal extends Exception {

  static final String EMPTY = "empty";
  static final String TYPE = "type";
  static final String TWO_TYPES = "two-types";
  static final String PROTECTED = "protected";
  static final String DAMAGED = "damaged";
  static final String BOMB = "bomb";
  static final String PARTS = "parts";
  static final String DEPTH = "depth";
  static final String ENTITIES = "entities";

  private static final long serialVersionUID = 1;

  private final String reason;

  Refusal(String reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
