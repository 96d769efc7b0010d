package io.homeroom.platform.messaging.relay;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Tells a record that Kafka will not have from a Kafka that is away. */
final class Refusal {

  private Refusal() {}

  /** Only what is known to lie in the record or its topic; whatever else happens is waited out. */
  static boolean isMeantBy(Throwable failure) {
    return failure instanceof RecordTooLargeException
        || failure instanceof InvalidRecordException
        || failure instanceof InvalidTopicException
        || failure instanceof TopicAuthorizationException
        || failure.getCause() instanceof UnknownTopicOrPartitionException;
  }
}
