/** What all calls share: parameters, language, validators, links between pages, problems. */
@NullMarked
package nl.veerkracht.api.http;

import org.jspecify.annotations.NullMarked;
