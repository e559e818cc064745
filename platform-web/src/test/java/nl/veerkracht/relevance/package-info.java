/** How well the search answers questions of which people judged the answers. */
package nl.veerkracht.relevance;
