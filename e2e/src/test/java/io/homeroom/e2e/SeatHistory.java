package io.homeroom.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each change of a seat, as booking's database had it, one after the other. */
final class SeatHistory implements AutoCloseable {
  private static final Set<String> LIVE = Set.of("OFFERED", "HELD", "TAKEN");
  private static final Set<String> PRESENT = Set.of("HELD", "TAKEN");

  private record Seat(String booking, String child) {}

  private record Change(Seat seat, String session, String state, Instant at) {}

  private final Connection database;

  SeatHistory(Connection database) throws SQLException {
    this.database = database;
    run(
        """
        create table seat_history (number bigint generated always as identity, session_id uuid, booking_id uuid,
          child_id uuid, state text, at timestamptz default clock_timestamp());
        create function tell_seat() returns trigger language plpgsql security definer as $$ begin
          insert into public.seat_history (session_id, booking_id, child_id, state)
          values (new.session_id, new.booking_id, new.child_id, new.state);
          return null;
        end $$;
        create trigger tell_seat after insert or update on seat for each row execute function tell_seat();
        """);
  }

  /** How often there were more seats at once than a session has, and when. */
  List<String> oversold(int capacity) throws SQLException {
    var live = new HashMap<String, Set<Seat>>();
    var wrong = new ArrayList<String>();
    for (var change : changes()) {
      var seats = live.computeIfAbsent(change.session(), _ -> new HashSet<>());
      if (!LIVE.contains(change.state())) {
        seats.remove(change.seat());
      } else if (seats.add(change.seat()) && seats.size() > capacity) {
        wrong.add("%d in %s at %s".formatted(seats.size(), change.session(), change.at()));
      }
    }
    return wrong;
  }

  /** Which children were in two of the sessions, which are at the same time, and when. */
  List<String> inTwoPlaces() throws SQLException {
    Map<String, Seat> places = new HashMap<>();
    var wrong = new ArrayList<String>();
    for (var change : changes()) {
      var child = change.seat().child();
      if (!PRESENT.contains(change.state())) {
        places.remove(child, change.seat());
        continue;
      }
      var before = places.put(child, change.seat());
      if (before != null && !before.equals(change.seat())) {
        wrong.add("%s by %s and %s".formatted(child, before, change));
      }
    }
    return wrong;
  }

  private List<Change> changes() throws SQLException {
    var found = new ArrayList<Change>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery("select * from seat_history order by number")) {
      while (rows.next()) {
        found.add(
            new Change(
                new Seat(rows.getString("booking_id"), rows.getString("child_id")),
                rows.getString("session_id"),
                rows.getString("state"),
                rows.getTimestamp("at").toInstant()));
      }
    }
    return found;
  }

  private void run(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    run("drop trigger tell_seat on seat; drop function tell_seat; drop table seat_history;");
    database.close();
  }
}
