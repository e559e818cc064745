package nl.veerkracht.page;

/** Numbers in addresses and hidden fields, which anybody can change. */
public final class Numbers {

  private Numbers() {}

  /** The number that was sent; -1, which nothing has, for anything else. */
  public static long of(String typed) {
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
  }
}
