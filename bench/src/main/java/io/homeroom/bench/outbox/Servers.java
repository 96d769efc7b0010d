package io.homeroom.bench.outbox;

import io.homeroom.platform.messaging.backing.Database;
import io.homeroom.platform.messaging.backing.KafkaProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;

/** A Postgres that keeps what it promised, and a Kafka in a process of its own. */
record Servers(EmbeddedPostgres postgres, KafkaProcess kafka) implements AutoCloseable {

  static Servers start() throws IOException {
    var postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
    var kafka = new KafkaProcess();
    kafka.start();
    return new Servers(postgres, kafka);
  }

  Site freshSite() {
    var database = Database.freshOn(postgres.getPort()).url();
    return new Site(database, kafka.bootstrapServers(), "homeroom.bench." + UUID.randomUUID());
  }

  @Override
  public void close() throws IOException {
    kafka.kill();
    postgres.close();
  }
}
