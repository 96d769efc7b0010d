package io.homeroom.progress;

import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventsContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What partners are told of events is how it is. */
@ProgressTest
class AsyncApiIT {
  private final EventsContract contract = EventsContract.of("progress");

  @Autowired Families families;
  @Autowired EventRecorder events;
  @Autowired List<PublishedTopic> topics;

  @Test
  void namesTheTopics() {
    contract.describesTopics(
        topics.stream()
            .map(PublishedTopic::name)
            .filter(topic -> topic.startsWith("homeroom.progress.")));
  }

  @Test
  void saysWhereEventsLie() {
    var family = families.register();
    var given = family.give(10);
    family.submit(given, given.correct()).expect(200);

    contract.describes(events.await("progress.task-assigned.v1", given.id()));
    contract.describes(events.await("progress.task-attempted.v1", given.id()));
    contract.describes(events.await("progress.points-changed.v1", family.child().id()));
  }
}
