package io.homeroom.booking.calendar.hearing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The channels that were opened and are not over. */
@Repository
class Channels {

  /** One that can be ended. */
  record Open(UUID id, String resource) {}

  private final JdbcClient jdbc;

  Channels(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, ChannelSecret secret, Instant expires) {
    jdbc.sql("insert into calendar_channel (id, token_hash, expires_at) values (?, ?, ?)")
        .params(id, secret.hash(), Timestamp.from(expires))
        .update();
  }

  void opened(UUID id, String resource, Instant expires) {
    jdbc.sql("update calendar_channel set resource_id = ?, expires_at = ? where id = ?")
        .params(resource, Timestamp.from(expires), id)
        .update();
  }

  Optional<byte[]> hash(UUID id, Instant now) {
    return jdbc.sql("select token_hash from calendar_channel where id = ? and expires_at > ?")
        .params(id, Timestamp.from(now))
        .query((row, _) -> row.getBytes("token_hash"))
        .optional();
  }

  List<Open> before(UUID id) {
    return jdbc.sql(
            "select id, resource_id from calendar_channel where id < ? and resource_id is not null")
        .param(id)
        .query((row, _) -> new Open(row.getObject("id", UUID.class), row.getString("resource_id")))
        .list();
  }

  void remove(UUID id) {
    jdbc.sql("delete from calendar_channel where id = ?").param(id).update();
  }

  void removeOver(Instant now) {
    jdbc.sql("delete from calendar_channel where expires_at <= ?")
        .param(Timestamp.from(now))
        .update();
  }
}
