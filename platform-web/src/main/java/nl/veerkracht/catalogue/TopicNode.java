package nl.veerkracht.catalogue;

import java.util.List;

/** A term in an overview, with how many items have it or something narrower. */
public record TopicNode(TermLink term, String definition, long count, List<TopicNode> narrower) {}
