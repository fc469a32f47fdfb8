/**
 * The command line {@code tiendo-database}: how an application rolls up from its database by a cursor, be it DuckDB, Parquet
 * through DuckDB, or PostgreSQL. Nothing else depends on this package.
 */
@NullMarked
package vn.tiendo.examples.database;

import org.jspecify.annotations.NullMarked;
