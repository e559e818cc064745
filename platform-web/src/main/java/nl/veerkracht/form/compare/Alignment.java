package nl.veerkracht.form.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which elements of two lists are the same, by Myers' shortest edit script. The work is bounded: of
 * lists that differ in more places than {@link #MOST_EDITS}, nothing is said.
 */
class Alignment {

  static final int MOST_EDITS = 2_000;

  private static final int NONE = -1;

  /** A run of both lists, which is the same in them or else what stands between two such runs. */
  record Hunk(int fromA, int toA, int fromB, int toB, boolean same) {}

  private final List<String> a;
  private final List<String> b;

  /** For every element of the first list, its place in the second. */
  private final int[] match;

  private Alignment(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
    this.match = new int[a.size()];
    Arrays.fill(match, NONE);
  }

  static Optional<Alignment> of(List<String> a, List<String> b) {
    Alignment alignment = new Alignment(a, b);
    return alignment.align() ? Optional.of(alignment) : Optional.empty();
  }

  /** The place in the second list of an element of the first; -1 when it is not there. */
  int match(int index) {
    return match[index];
  }

  private boolean align() {
    int start = 0;
    int endA = a.size();
    int endB = b.size();
    while (start < Math.min(endA, endB) && a.get(start).equals(b.get(start))) {
      match[start] = start++;
    }
    while (endA > start && endB > start && a.get(endA - 1).equals(b.get(endB - 1))) {
      match[--endA] = --endB;
    }
    return align(start, endA, endB);
  }

  /**
   * Walks the furthest reaching paths with 0, 1, 2 … edits, and back along the one that arrives.
   */
  private boolean align(int start, int endA, int endB) {
    int n = endA - start;
    int m = endB - start;
    int most = Math.min(n + m, MOST_EDITS);
    List<int[]> reached = new ArrayList<>();
    int[] furthest = new int[2 * most + 3];
    for (int edits = 0; edits <= most; edits++) {
      reached.add(Arrays.copyOfRange(furthest, most - edits, most + edits + 3));
      for (int k = -edits; k <= edits; k += 2) {
        int at = k + most + 1;
        boolean down = k == -edits || k != edits && furthest[at - 1] < furthest[at + 1];
        int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
        while (x < n && x - k < m && a.get(start + x).equals(b.get(start + x - k))) {
          x++;
        }
        furthest[at] = x;
        if (x >= n && x - k >= m) {
          walkBack(reached, start, n, m);
          return true;
        }
      }
    }
    return false;
  }

  private void walkBack(List<int[]> reached, int start, int n, int m) {
    int x = n;
    int y = m;
    for (int edits = reached.size() - 1; edits >= 0; edits--) {
      int[] furthest = reached.get(edits);
      int k = x - y;
      int at = k + edits + 1;
      boolean down = k == -edits || k != edits && furthest[at - 1] < furthest[at + 1];
      int previousK = down ? k + 1 : k - 1;
      int previousX = edits == 0 ? 0 : furthest[previousK + edits + 1];
      int previousY = edits == 0 ? 0 : previousX - previousK;
      while (x > previousX && y > previousY) {
        match[start + --x] = start + --y;
      }
      x = previousX;
      y = previousY;
    }
  }

  /** Both lists from begin to end, as runs that are the same and changes between them. */
  List<Hunk> hunks() {
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int fromA = i;
      int fromB = j;
      while (i < a.size() && match[i] == j) {
        i++;
        j++;
      }
      if (i > fromA) {
        hunks.add(new Hunk(fromA, i, fromB, j, true));
      }
      fromA = i;
      fromB = j;
      while (i < a.size() && match[i] == NONE) {
        i++;
      }
      j = i < a.size() ? match[i] : b.size();
      if (i > fromA || j > fromB) {
        hunks.add(new Hunk(fromA, i, fromB, j, false));
      }
    }
    return hunks;
  }
}
