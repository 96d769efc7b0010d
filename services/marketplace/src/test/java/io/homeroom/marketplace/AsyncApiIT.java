package io.homeroom.marketplace;

import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventsContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What partners are told of events is how it is. */
@MarketplaceTest
class AsyncApiIT {
  private final EventsContract contract = EventsContract.of("marketplace");

  @Autowired People people;
  @Autowired EventRecorder events;
  @Autowired List<PublishedTopic> topics;

  @Test
  void namesTheTopics() {
    contract.describesTopics(
        topics.stream()
            .map(PublishedTopic::name)
            .filter(topic -> topic.startsWith("homeroom.marketplace.")));
  }

  @Test
  void saysWhereEventsLie() {
    var product = people.shopkeeper().publish(Shopkeeper.kit());
    contract.describes(events.await("marketplace.product-changed.v1", product));
  }
}
