package nl.veerkracht.item;

/** Something that readers can find was published, changed or retired. */
public record ItemChanged(String slug) {}
