package nl.veerkracht.keep.follow;

import java.time.Instant;
import nl.veerkracht.keep.thing.ThingView;

/** Something that somebody follows, as their overview shows it. */
public record FollowLine(long id, ThingView thing, Instant begun) {}
