/**
 * What pages that take input share. A form is plain HTML that is posted to the address of its own
 * page, so that it works without JavaScript, knows no view that can expire, and can be filled in
 * again with whatever was typed.
 */
@NullMarked
package nl.veerkracht.page;

import org.jspecify.annotations.NullMarked;
