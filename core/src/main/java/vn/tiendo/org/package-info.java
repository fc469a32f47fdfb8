/**
 * Units (đơn vị): names and aliases as plans print them, groups such as {@code Các Cục THADS}, and what a name stands
 * for.
 */
@NullMarked
package vn.tiendo.org;

import org.jspecify.annotations.NullMarked;
