package io.homeroom.platform.messaging.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A database session of the relay's own. It leads as long as it holds the advisory lock; it is
 * alive as long as it talks to the database, which others see in {@code pg_stat_activity}.
 */
final class LeaderSession implements AutoCloseable {

  // Shorter than what followers wait: who is unseated has stopped sending before.
  private static final Duration FRESH = Duration.ofMillis(1500);

  // A vanished client's lock goes with its connection: after 4 s. A lost deletion only repeats.
  private static final String SETTINGS =
      """
      set tcp_keepalives_idle = 1; set tcp_keepalives_interval = 1; set tcp_keepalives_count = 3;
      set tcp_user_timeout = 4000; set synchronous_commit = off
      """;

  private static final String TAKE_LEAD =
      """
      select 'outbox-leader' = set_config('application_name', case
        when pg_try_advisory_lock(1869968488, 1) then 'outbox-leader' else 'outbox-follower' end, false)
      """;

  private static final String UNSEAT_FROZEN_LEADER =
      """
      select pg_terminate_backend(pid, 1000) from pg_stat_activity
      where application_name = 'outbox-leader' and datname = current_database()
        and state_change < clock_timestamp() - interval '2 s'
      """;

  private final Connection connection;
  private final JdbcTemplate sql;
  private volatile long heard = System.nanoTime();

  LeaderSession(JdbcConnectionDetails database) throws SQLException {
    connection = connection(database);
    sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    sql.execute(SETTINGS);
  }

  static Connection connection(JdbcConnectionDetails database) throws SQLException {
    var properties = new Properties();
    properties.putAll(Map.of("socketTimeout", "10", "tcpKeepAlive", "true"));
    Optional.ofNullable(database.getUsername()).ifPresent(it -> properties.put("user", it));
    Optional.ofNullable(database.getPassword()).ifPresent(it -> properties.put("password", it));
    return DriverManager.getConnection(database.getJdbcUrl(), properties);
  }

  /** Takes the lead if it is free, or keeps it; ends a leader that no longer shows any life. */
  boolean takesLead() {
    var leads = Boolean.TRUE.equals(sql.queryForObject(TAKE_LEAD, Boolean.class));
    if (!leads) {
      sql.execute(UNSEAT_FROZEN_LEADER);
    }
    return leads;
  }

  /** Shows life, and fails if the session, and with it the lead, is lost. */
  void beat() {
    var start = System.nanoTime();
    sql.execute("select 1");
    heard = start;
  }

  /** What is to be sent next; asking for it shows life as well. */
  List<OutboxEntry> next(int limit) {
    var start = System.nanoTime();
    var entries = outbox().next(limit);
    heard = start;
    return entries;
  }

  /** Whether no other session can have taken the lead meanwhile. */
  boolean isFresh() {
    return System.nanoTime() - heard < FRESH.toNanos();
  }

  /** Tells the leader, in whatever process it is, that there is something in the outbox. */
  void tellLeader() {
    sql.execute("notify outbox");
  }

  OutboxTable outbox() {
    return new OutboxTable(sql);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
