package nl.veerkracht.once;

import org.jspecify.annotations.Nullable;

/**
 * What came of something that was done, as it was told to whoever asked for it.
 *
 * @param location where what was made is found
 * @param tag the validator of its state
 */
public record Answer(int status, @Nullable String location, @Nullable String tag, String body) {}
