package io.homeroom.platform.messaging;

/**
 * Where a module leaves the events of its own transaction. They reach Kafka after the commit, at
 * least once, and in the order of publishing for each key; with a rollback they never existed.
 *
 * <p>Order per key holds if transactions that publish for the same key exclude each other: lock or
 * version-check the aggregate before publishing.
 */
public interface Outbox {

  /**
   * Publishes with the surrounding transaction.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
   */
  void publish(OutgoingEvent event);
}
