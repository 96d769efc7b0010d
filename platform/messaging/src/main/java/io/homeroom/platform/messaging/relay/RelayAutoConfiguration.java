package io.homeroom.platform.messaging.relay;

import io.homeroom.platform.messaging.MessagingProperties;
import io.homeroom.platform.messaging.outbox.Bell;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ProducerFactory;

/** The relay of a service that has a Postgres database. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@ConditionalOnClass({DataSource.class, JdbcConnectionDetails.class})
@ConditionalOnBean({DataSource.class, JdbcConnectionDetails.class})
@ConditionalOnBooleanProperty(name = "homeroom.messaging.relay.enabled", matchIfMissing = true)
@EnableConfigurationProperties(MessagingProperties.class)
public class RelayAutoConfiguration {

  @Bean(initMethod = "start", destroyMethod = "stop")
  @DependsOnDatabaseInitialization
  OutboxRelay outboxRelay(
      JdbcConnectionDetails database,
      ProducerFactory<?, ?> kafka,
      MessagingProperties settings,
      ObjectProvider<MeterRegistry> meters,
      Bell bell) {
    var configuration = producerConfiguration(kafka.getConfigurationProperties());
    return new OutboxRelay(
        database,
        () -> new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer()),
        settings.relay(),
        meters.getIfAvailable(() -> Metrics.globalRegistry),
        bell);
  }

  /**
   * Idempotent and without giving up by itself: so what Kafka holds is always the beginning of what
   * was sent, until the relay closes the producer.
   */
  static Map<String, Object> producerConfiguration(Map<String, Object> kafka) {
    var configuration = new HashMap<>(kafka);
    configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    configuration.put(ProducerConfig.ACKS_CONFIG, "all");
    configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2000);
    configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000);
    configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    configuration.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    configuration.put(ProducerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 1000);
    return configuration;
  }
}
