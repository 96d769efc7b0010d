package io.homeroom.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What booking says of seats beside what payments says of money. */
final class SeatBooks {
  private final Connection booking;
  private final Connection payments;

  SeatBooks(Connection booking, Connection payments) {
    this.booking = booking;
    this.payments = payments;
  }

  /** Bookings that wait to be paid, or whose family has paid more or less than its seats cost. */
  List<String> unsettled() throws SQLException {
    var money = kept();
    var wrong = new ArrayList<String>();
    var sql =
        """
        select b.id, b.state, (select count(*) from seat s where s.booking_id = b.id and s.state = 'TAKEN') * b.minor
          as due
        from booking b where b.minor > 0
        """;
    try (var statement = booking.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        var has = money.getOrDefault("booking:" + rows.getString("id"), 0L);
        if (rows.getString("state").equals("HELD") || has != rows.getLong("due")) {
          wrong.add(
              "%s %s: %d paid, %d due"
                  .formatted(rows.getString("id"), rows.getString("state"), has, rows.getLong(3)));
        }
      }
    }
    return wrong;
  }

  /** Sessions of which another number is taken than there are seats in them. */
  List<String> miscounted() throws SQLException {
    return strings(
        booking,
        """
        select s.id || ': ' || s.taken || ' taken, ' || count(t.child_id) || ' seats'
        from course_session s
          left join seat t on t.session_id = s.id and t.state <> 'FREED'
        group by s.id having s.taken <> count(t.child_id)
        """);
  }

  /** How many bookings have been paid, and kept or paid back since. */
  int paid() throws SQLException {
    return kept().size();
  }

  /** Entries of the ledger whose debits are not their credits, and customers with a balance. */
  List<String> outOfBalance() throws SQLException {
    return strings(
        payments,
        """
        select 'entry ' || entry_id from ledger_posting group by entry_id having sum(minor) <> 0
        union all
        select 'customer ' || a.owner_id from ledger_account a join ledger_posting p on p.account_id = a.id
        where a.kind = 'CUSTOMER' group by a.owner_id having sum(p.minor) <> 0
        """);
  }

  private static List<String> strings(Connection database, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** What has been paid under each reference, less what has been paid back. */
  private Map<String, Long> kept() throws SQLException {
    var sql =
        """
        select c.reference, c.paid_minor - coalesce((
          select sum(r.minor) from refund r where r.checkout_id = c.id and r.state = 'DONE'), 0) as kept
        from checkout c where c.paid_minor > 0
        """;
    var money = new HashMap<String, Long>();
    try (var statement = payments.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        money.put(rows.getString("reference"), rows.getLong("kept"));
      }
    }
    return money;
  }
}
