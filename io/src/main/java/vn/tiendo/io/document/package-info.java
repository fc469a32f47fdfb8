/**
 * Readers of administrative documents (đọc văn bản): plans in text, Word and HTML become typed
 * plans with located diagnostics. Nothing of a document is lost: a line is in the plan or in a diagnostic.
 */
@NullMarked
package vn.tiendo.io.document;

import org.jspecify.annotations.NullMarked;
