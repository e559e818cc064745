package nl.veerkracht.front;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The features in their order, and what can be done to it. Places have no gaps. */
public final class FeatureList {

  /** More would push the rest of the home page out of sight. */
  public static final int MOST = 8;

  private final List<Feature> features;

  /** A list of what is stored, in the order of the places. */
  public FeatureList(List<Feature> features) {
    this.features = new ArrayList<>(features);
  }

  /** The feature of an item. */
  public Optional<Feature> of(long item) {
    return features.stream().filter(feature -> feature.item() == item).findFirst();
  }

  public boolean isFull() {
    return features.size() >= MOST;
  }

  /** Adds a feature at a place, or after the last one when the list is not that long. */
  public void add(Feature feature, int place) {
    features.add(Math.clamp(place - 1L, 0, features.size()), feature);
    number();
  }

  public void remove(Feature feature) {
    features.remove(feature);
    number();
  }

  /** Changes places with the neighbour before it; false for the first one. */
  public boolean raise(Feature feature) {
    return swap(features.indexOf(feature), -1);
  }

  /** Changes places with the neighbour after it; false for the last one. */
  public boolean lower(Feature feature) {
    return swap(features.indexOf(feature), 1);
  }

  private boolean swap(int index, int step) {
    int other = index + step;
    boolean possible = index >= 0 && other >= 0 && other < features.size();
    if (possible) {
      Collections.swap(features, index, other);
      number();
    }
    return possible;
  }

  private void number() {
    for (int i = 0; i < features.size(); i++) {
      features.get(i).standAt(i + 1);
    }
  }

  /** All of them, the first one first. */
  public List<Feature> all() {
    return List.copyOf(features);
  }
}
