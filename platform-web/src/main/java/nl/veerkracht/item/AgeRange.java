package nl.veerkracht.item;

import org.jspecify.annotations.Nullable;

/** Ages in whole years, both included; an open end is null. */
public record AgeRange(@Nullable Integer from, @Nullable Integer to) {}
