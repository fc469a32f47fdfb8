/**
 * The parent of all packages of the SDK. It holds no type for users, only the one style by which Immutables implements
 * the value types of every package below it.
 */
@ImmutableStyle
package vn.tiendo;
