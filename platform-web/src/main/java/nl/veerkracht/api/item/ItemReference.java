package nl.veerkracht.api.item;

/** An item that details point at. */
public record ItemReference(String slug, String href) {}
