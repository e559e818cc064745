/** Search measured on public collections with judged answers. */
package nl.veerkracht.search.judged;
