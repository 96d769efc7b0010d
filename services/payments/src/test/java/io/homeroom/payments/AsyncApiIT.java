package io.homeroom.payments;

import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventsContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What partners are told of events is how it is. */
@PaymentsTest
class AsyncApiIT {
  private final EventsContract contract = EventsContract.of("payments");

  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired List<PublishedTopic> topics;

  @Test
  void namesTheTopics() {
    contract.describesTopics(
        topics.stream()
            .map(PublishedTopic::name)
            .filter(topic -> topic.startsWith("homeroom.payments.")));
  }

  @Test
  void saysWhereEventsLie() {
    var paid = till.paid();
    contract.describes(events.await("payments.payment-succeeded.v1", paid.id()));
  }
}
