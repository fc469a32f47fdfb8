/**
 * Vietnamese text as administrative documents print it: folding of spellings, Roman numerals, number formats. Nothing
 * here knows of plans or dates, and nothing changes what was printed: matching works on folded forms beside the text.
 */
@NullMarked
package vn.tiendo.text;

import org.jspecify.annotations.NullMarked;
