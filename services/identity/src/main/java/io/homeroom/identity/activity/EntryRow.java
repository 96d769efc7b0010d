package io.homeroom.identity.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** An entry as a row of the table {@code activity}. */
public final class EntryRow {
  private EntryRow() {}

  public static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("sequence"),
        row.getTimestamp("occurred_at").toInstant(),
        row.getString("action"),
        row.getString("outcome"),
        row.getString("detail"),
        new Actor(
            row.getObject("actor", UUID.class),
            row.getString("actor_role"),
            row.getString("session")),
        Stream.of((Object[]) row.getArray("subjects").getArray()).map(Objects::toString).toList(),
        row.getString("trace_id"),
        row.getString("request_id"));
  }
}
