/** What editors see of how people search: what they do not find, choose and open. */
@NullMarked
package nl.veerkracht.curation.insight;

import org.jspecify.annotations.NullMarked;
