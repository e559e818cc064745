/** Plumbing between the browser and the pages: addresses, languages, headers, texts. */
@NullMarked
package nl.veerkracht.web;

import org.jspecify.annotations.NullMarked;
