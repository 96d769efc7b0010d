package io.homeroom.platform.messaging;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of messaging.
 *
 * @param partitions of the topics this service declares
 * @param concurrency consumers of each subscription in this process
 * @param retries waits before each new attempt at an event; then it is a dead letter
 */
@ConfigurationProperties("homeroom.messaging")
public record MessagingProperties(
    @DefaultValue("3") int partitions,
    @DefaultValue("1") int concurrency,
    @DefaultValue({"1s", "2s", "4s"}) List<Duration> retries,
    @DefaultValue Relay relay,
    @DefaultValue Inbox inbox) {

  /**
   * Settings of the outbox relay.
   *
   * @param batch most entries on their way to Kafka at once
   * @param attempts at a record that Kafka refuses, before its key is parked
   * @param patience with an acknowledgement, before Kafka is taken to be away
   * @param backoff wait before a lane that failed is tried again, doubled with each refusal
   */
  public record Relay(
      @DefaultValue("true") boolean enabled,
      @DefaultValue("500") int batch,
      @DefaultValue("5") int attempts,
      @DefaultValue("1s") Duration backoff,
      @DefaultValue("10s") Duration patience) {}

  /**
   * Settings of the inbox.
   *
   * @param keep how long a repetition is recognised
   * @param cleaning wait between two cleanings
   */
  public record Inbox(@DefaultValue("30d") Duration keep, @DefaultValue("1h") Duration cleaning) {}
}
