/**
 * The search engine on Lucene. {@link nl.veerkracht.search.lucene.LuceneEngine} is the only door;
 * the schema is the table in {@code Field}, the analysis is {@code Analysis}, and a question
 * becomes a query in {@code Question}.
 */
@NullMarked
package nl.veerkracht.search.lucene;

import org.jspecify.annotations.NullMarked;
