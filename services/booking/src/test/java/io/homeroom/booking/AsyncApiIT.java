package io.homeroom.booking;

import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventsContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What partners are told of events is how it is. */
@BookingTest
class AsyncApiIT {
  private final EventsContract contract = EventsContract.of("booking");

  @Autowired People people;
  @Autowired EventRecorder events;
  @Autowired List<PublishedTopic> topics;

  @Test
  void namesTheTopics() {
    contract.describesTopics(
        topics.stream()
            .map(PublishedTopic::name)
            .filter(topic -> topic.startsWith("homeroom.booking.")));
  }

  @Test
  void saysWhereEventsLie() {
    var booking = people.family().hold(people.coach(0).session(1)).expect(201).id("bookingId");
    contract.describes(events.await("booking.seat-confirmed.v1", booking));
  }
}
