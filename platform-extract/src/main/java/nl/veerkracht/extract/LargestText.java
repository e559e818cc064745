package nl.veerkracht.extract;

/** The first piece of text in the largest letters: on the first page that is mostly the title. */
final class LargestText {

  private static final int LETTERS = 8;
  private static final int MOST_LETTERS = 300;
  private static final float SAME = 0.06f;

  private final StringBuilder running = new StringBuilder();
  private float runningSize;
  private String found = "";
  private float foundSize;

  void add(float size, String word) {
    if (Math.abs(size - runningSize) > SAME * runningSize) {
      close();
      runningSize = size;
    }
    running.append(word).append(' ');
  }

  private void close() {
    String candidate = running.toString().strip();
    running.setLength(0);
    if (runningSize > foundSize
        && candidate.chars().filter(Character::isLetter).count() >= LETTERS
        && candidate.length() <= MOST_LETTERS) {
      found = candidate;
      foundSize = runningSize;
    }
  }

  String text() {
    close();
    return found;
  }
}
