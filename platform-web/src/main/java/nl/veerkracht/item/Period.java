package nl.veerkracht.item;

import org.jspecify.annotations.Nullable;

/** A period by ISO dates of which day and month may be missing; an open end is null. */
public record Period(@Nullable String from, @Nullable String to) {}
