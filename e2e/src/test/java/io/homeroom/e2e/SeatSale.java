package io.homeroom.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Seats of two sessions at the same hour, whose coaches are rows alone: nobody has to walk through
 * an office.
 */
record SeatSale(List<String> sessions) {
  static final int SEATS = 12;

  static SeatSale begin(Connection booking) throws SQLException {
    var sql =
        """
        with offered as (
          insert into course (id, coach_id, title, about, min_age, max_age, minor, currency, version)
          select gen_random_uuid(), gen_random_uuid(), 'First aid', 'Until help comes.', 10, 18, 2500, 'EUR', 1
          from generate_series(1, 2)
          returning id, coach_id)
        insert into course_session (id, course_id, coach_id, local_start, zone, minutes, starts_at, ends_at, mode,
          capacity, minor, currency, state, version)
        select gen_random_uuid(), id, coach_id, at at time zone 'UTC', 'Etc/UTC', 60, at, at + interval '1 hour',
          'ONLINE', ?, 2500, 'EUR', 'PLANNED', 1
        from offered, lateral (select date_trunc('hour', now()) + interval '72 hours' as at) this
        returning id
        """;
    try (var planning = booking.prepareStatement(sql)) {
      planning.setInt(1, SEATS);
      var sessions = new ArrayList<String>();
      try (var planned = planning.executeQuery()) {
        while (planned.next()) {
          sessions.add(planned.getString(1));
        }
      }
      return new SeatSale(List.copyOf(sessions));
    }
  }

  /** How often each thing has happened. */
  Map<String, Integer> outcome(Connection booking) throws SQLException {
    var sql =
        """
        select count(*) filter (where call is not null) as held,
          count(*) filter (where call is null) as offered,
          count(*) filter (where paid > 0) as paid,
          count(*) filter (where state = 'EXPIRED') as expired,
          count(*) filter (where state = 'CANCELLED' and paid = 0) as abandoned,
          count(*) filter (where refunded > 0) as refunded,
          count(*) filter (where state = 'CONFIRMED') as kept
        from booking where session_id = any (?)
        """;
    try (var counting = booking.prepareStatement(sql)) {
      counting.setArray(
          1, booking.createArrayOf("uuid", sessions.stream().map(UUID::fromString).toArray()));
      try (var counted = counting.executeQuery()) {
        counted.next();
        var outcome = new LinkedHashMap<String, Integer>();
        for (int i = 1; i <= counted.getMetaData().getColumnCount(); i++) {
          outcome.put(counted.getMetaData().getColumnName(i), counted.getInt(i));
        }
        return outcome;
      }
    }
  }
}
