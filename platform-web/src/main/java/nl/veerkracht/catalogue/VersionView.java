package nl.veerkracht.catalogue;

import nl.veerkracht.catalogue.ItemView.Day;

/**
 * An item as it was published once.
 *
 * @param latest whether it is still what the item says
 */
public record VersionView(int number, Day day, String reason, boolean latest, ItemView item) {}
