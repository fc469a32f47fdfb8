/**
 * The command line {@code tiendo}: each sub-command is an example of how to embed the SDK. Nothing else depends on this
 * package.
 */
@NullMarked
package vn.tiendo.examples;

import org.jspecify.annotations.NullMarked;
