/**
 * Units (đơn vị): names and aliases as plans print them, groups such as {@code Các Cục THADS}, and what a name stands
 * for. Organisations: the tree of an application's own units, the trees of other days, reorganisations, and series shown
 * on a later structure.
 */
@NullMarked
package vn.tiendo.org;

import org.jspecify.annotations.NullMarked;
