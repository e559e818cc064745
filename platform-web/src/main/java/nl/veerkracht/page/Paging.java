package nl.veerkracht.page;

/**
 * Where a reader is in a long list.
 *
 * @param page from 1
 */
public record Paging(int page, int pages, long total) {

  /** An empty list. */
  public static final Paging NONE = new Paging(1, 1, 0);

  private static final int MOST = 10_000;

  /** The number in a parameter; the first page for anything else. */
  public static int page(String typed) {
    return typed.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(typed), 1, MOST) : 1;
  }

  public static Paging of(int page, int size, long total) {
    return new Paging(page, Math.clamp((total + size - 1) / size, 1, MOST), total);
  }

  /** Whether there is a page before this one. */
  public boolean hasPrevious() {
    return page > 1;
  }

  /** Whether there is a page after this one. */
  public boolean hasNext() {
    return page < pages;
  }
}
