package io.homeroom.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTests {

  @Test
  void isMeantByFaultOfRecordOrTopic() {
    assertThat(Refusal.isMeantBy(new RecordTooLargeException())).isTrue();
    assertThat(Refusal.isMeantBy(new TopicAuthorizationException("topic"))).isTrue();
    assertThat(
            Refusal.isMeantBy(
                new TimeoutException("not present", new UnknownTopicOrPartitionException())))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("faultsOfKafka")
  void isNotMeantByFaultOfKafka(KafkaException fault) {
    assertThat(Refusal.isMeantBy(fault)).isFalse();
  }

  static KafkaException[] faultsOfKafka() {
    return new KafkaException[] {
      new TimeoutException("expired"),
      new NotEnoughReplicasException("one left"),
      new ClusterAuthorizationException("not you"),
      new OutOfOrderSequenceException("lost count"),
      new KafkaException("anything")
    };
  }
}
