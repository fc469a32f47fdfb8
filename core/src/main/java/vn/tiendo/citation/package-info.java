/**
 * Citations of legal documents (căn cứ, viện dẫn): numbers such as {@code 213/QĐ-BTP}, types, issuers and dates, and
 * when two citations mean one document.
 */
@NullMarked
package vn.tiendo.citation;

import org.jspecify.annotations.NullMarked;
