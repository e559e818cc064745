package nl.veerkracht.keep.list;

import java.time.Instant;

/**
 * A list in an overview.
 *
 * @param size how much it holds
 * @param shared whether others can read it
 */
public record ListLine(long id, String name, long size, boolean shared, Instant changed) {}
