package nl.veerkracht.browser;

/** The screens that the pages must fit; the narrow one is also what 400 % zoom on a desk leaves. */
enum Screen {
  NARROW(320, 640),
  PHONE(375, 812),
  DESK(1280, 900);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
