package io.homeroom.platform.uploads;

/**
 * Where a service says which images it shows: a column that refers to {@code upload}. What no row
 * of it names is removed after a day.
 */
public record ShownBy(String table, String column) {

  String showing(String upload) {
    return "select 1 from " + table + " where " + column + " = " + upload;
  }
}
