package vn.tiendo.org;

import vn.tiendo.result.Diagnostic;

/**
 * A figure, or part of one, that has no place on a later structure (số liệu không trình bày lại được): 40 cases of a
 * district office of which nothing says what it became.
 *
 * @param figure the figure as reported
 * @param value what of it has no place: all, or one part where it was divided by shares
 * @param reason why
 * @param <V> the type of the value
 */
public record UnrestatedFigure<V>(UnitFigure<V> figure, V value, Diagnostic reason) {}
