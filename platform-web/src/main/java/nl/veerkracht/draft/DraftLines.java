package nl.veerkracht.draft;

import java.util.List;

/** A page of a list of drafts, and how many there are on all pages together. */
public record DraftLines(long total, List<DraftLine> drafts) {}
