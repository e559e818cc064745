package nl.veerkracht.content;

import java.util.List;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;

/**
 * A checked set of content that is loaded as a whole.
 *
 * @param name says which items in the database belong to it
 * @param vocabularies empty in a pack that brings items only
 */
public record ContentPack(
    String name, List<Vocabulary> vocabularies, List<Term> terms, List<ItemContent> items) {}
