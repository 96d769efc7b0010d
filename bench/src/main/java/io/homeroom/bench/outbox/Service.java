package io.homeroom.bench.outbox;

import io.homeroom.platform.messaging.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One running instance of the benchmark's service. */
record Service(ConfigurableApplicationContext context) implements AutoCloseable {

  static Service start(Site site, boolean relays, boolean listens) {
    return new Service(
        new SpringApplicationBuilder(Things.class)
            .web(WebApplicationType.NONE)
            .properties(
                "spring.application.name=bench",
                "spring.main.banner-mode=off",
                "spring.flyway.locations=classpath:db/platform",
                "spring.datasource.username=postgres",
                "spring.datasource.url=" + site.database(),
                "spring.kafka.bootstrap-servers=" + site.kafka(),
                "bench.topic=" + site.topic(),
                "bench.listens=" + listens,
                "homeroom.messaging.relay.enabled=" + relays)
            .run());
  }

  /** A relaying instance in a process of its own, which runs until it is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    start(new Site(arguments[0], arguments[1], arguments[2]), true, false);
    Thread.currentThread().join();
  }

  Things things() {
    return context.getBean(Things.class);
  }

  /** Publishes in a transaction of its own and returns the time at which its commit began. */
  long publish(UUID thing) {
    var commit = new long[1];
    transaction()
        .executeWithoutResult(
            _ -> {
              outbox().publish(things().happened(thing));
              commit[0] = System.nanoTime();
            });
    return commit[0];
  }

  Outbox outbox() {
    return context.getBean(Outbox.class);
  }

  TransactionTemplate transaction() {
    return context.getBean(TransactionTemplate.class);
  }

  double sent() {
    return context.getBean(MeterRegistry.class).counter("homeroom.outbox.sent").count();
  }

  int count(String fromWhere) {
    return context
        .getBean(JdbcClient.class)
        .sql("select count(*) from " + fromWhere)
        .query(Integer.class)
        .single();
  }

  @Override
  public void close() {
    context.close();
  }
}
