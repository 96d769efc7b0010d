package io.homeroom.platform.messaging.outbox;

import static io.homeroom.platform.messaging.CloudEventHeaders.CONTENT_TYPE;
import static io.homeroom.platform.messaging.CloudEventHeaders.ID;
import static io.homeroom.platform.messaging.CloudEventHeaders.SOURCE;
import static io.homeroom.platform.messaging.CloudEventHeaders.SPEC_VERSION;
import static io.homeroom.platform.messaging.CloudEventHeaders.SUBJECT;
import static io.homeroom.platform.messaging.CloudEventHeaders.TIME;
import static io.homeroom.platform.messaging.CloudEventHeaders.TYPE;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

final class JdbcOutbox implements Outbox {

  private static final String INSERT =
      """
      insert into outbox (event_id, topic, key, type, payload, headers)
      values (?, ?, ?, ?, ?, ?::jsonb)
      """;

  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  private final DataSource dataSource;
  private final JdbcTemplate sql;
  private final JsonMapper json;
  private final Publisher publisher;
  private final TransactionSynchronization ringing;

  /** Who publishes, when, and in which trace. */
  record Publisher(String source, Clock clock, TraceContext trace) {}

  JdbcOutbox(DataSource dataSource, JsonMapper json, Publisher publisher, Bell bell) {
    this.dataSource = dataSource;
    this.sql = new JdbcTemplate(dataSource);
    this.json = json;
    this.publisher = publisher;
    this.ringing =
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            bell.ring();
          }
        };
  }

  @Override
  public void publish(OutgoingEvent event) {
    requireTransaction();
    var time = publisher.clock().instant();
    var id = IDS.construct(time.toEpochMilli());
    sql.update(
        INSERT,
        id,
        event.topic(),
        event.key().toString(),
        event.type(),
        json.writeValueAsBytes(event.data()),
        json.writeValueAsString(headers(event, id, time)));
    TransactionSynchronizationManager.registerSynchronization(ringing);
  }

  private Map<String, String> headers(OutgoingEvent event, UUID id, Instant time) {
    var headers = new LinkedHashMap<String, String>();
    headers.put(SPEC_VERSION, "1.0");
    headers.put(ID, id.toString());
    headers.put(SOURCE, publisher.source());
    headers.put(TYPE, event.type());
    headers.put(SUBJECT, event.key().toString());
    headers.put(TIME, time.toString());
    headers.put(CONTENT_TYPE, "application/json");
    publisher.trace().writeTo(headers);
    return headers;
  }

  // A transaction of another store would not take the row back with its own rollback.
  private void requireTransaction() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || !TransactionSynchronizationManager.hasResource(dataSource)) {
      throw new IllegalTransactionStateException(
          "Events are published within a transaction of the outbox's own database");
    }
  }
}
