package nl.veerkracht.curation.bulk;

/**
 * One change for many items. What a deed does not need is empty.
 *
 * @param term id of the term that is added, removed or replaced; slug of the new owner
 * @param other id of the term that takes its place
 */
record BulkChange(Deed deed, String vocabulary, String term, String other) {}
