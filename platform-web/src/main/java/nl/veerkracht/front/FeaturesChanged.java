package nl.veerkracht.front;

/** Editors chose something else for the home page, or another order. */
public record FeaturesChanged() {}
