package io.homeroom.bench.payments;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Checkouts that wait to be paid, in payments' own database: opening thousands at Stripe is not
 * what is measured.
 */
final class Tills implements AutoCloseable {
  private static final int PIECE = 500;

  private final Connection payments;

  Tills(String port, String password) throws SQLException {
    payments =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/payments", "payments", password);
  }

  /** What Stripe will tell of that many new ones. */
  List<Notice> open(String run, int number) throws SQLException {
    try (var insert =
        payments.prepareStatement(
            """
            insert into checkout (id, reference, question, family_id, person_id, currency, minor,
              lines, expires_at, provider_expires_at, state, provider_id, created_at)
            select gen_random_uuid(), 'bench:' || ? || n, 'bench', gen_random_uuid(),
              gen_random_uuid(), 'USD', 2500, '[]', now() + interval '1 h',
              now() + interval '1 h', 'OPEN', 'cs_' || ? || n, now()
            from generate_series(0, ? - 1) n
            """)) {
      insert.setString(1, run);
      insert.setString(2, run);
      insert.setInt(3, number);
      insert.executeUpdate();
    }
    return IntStream.range(0, number)
        .mapToObj(n -> Notice.of("bench:" + run + n, run + n))
        .toList();
  }

  /** As if payments had kept them all and gone: due at once, when all are there. */
  void leave(List<Notice> notices) throws SQLException {
    try (var insert =
        payments.prepareStatement(
            "insert into webhook_event (id, type, payload, received_at) values (?, ?, ?, now())")) {
      for (var piece : pieces(notices)) {
        for (var notice : piece) {
          insert.setString(1, notice.id());
          insert.setString(2, Notice.TYPE);
          insert.setString(3, notice.body());
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
    try (var update =
        payments.prepareStatement(
            "update webhook_event set due_at = now() where state = 'RECEIVED' and due_at is null")) {
      update.executeUpdate();
    }
  }

  private static List<List<Notice>> pieces(List<Notice> notices) {
    List<List<Notice>> pieces = new ArrayList<>();
    for (var from = 0; from < notices.size(); from += PIECE) {
      pieces.add(notices.subList(from, Math.min(notices.size(), from + PIECE)));
    }
    return pieces;
  }

  /** Notices that have not been applied yet. */
  int waiting() throws SQLException {
    return count("select count(*) from webhook_event where state = 'RECEIVED'");
  }

  int unpaid(String run) throws SQLException {
    return count(
        "select count(*) from checkout where reference like 'bench:"
            + run
            + "%' and state <> 'PAID'");
  }

  private int count(String sql) throws SQLException {
    try (var statement = payments.createStatement();
        var found = statement.executeQuery(sql)) {
      found.next();
      return found.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    payments.close();
  }
}
