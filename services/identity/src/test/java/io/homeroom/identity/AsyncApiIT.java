package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventsContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What partners are told of events is how it is. */
@WholeService
class AsyncApiIT {
  private final EventsContract contract = EventsContract.of("identity");

  @Autowired Households households;
  @Autowired EventRecorder events;
  @Autowired List<PublishedTopic> topics;

  @Test
  void namesTheTopics() {
    contract.describesTopics(topics.stream().map(PublishedTopic::name));
  }

  @Test
  void saysWhereEventsLie() {
    var parent = households.withCoreConsent();
    events.await("identity.family-registered.v1", parent.familyId());
    events.await(
        "identity.consent-granted.v1",
        event -> event.json().contains(parent.familyId().toString()));
    events.recorded().stream()
        .filter(event -> event.topic().startsWith("homeroom.identity."))
        .filter(event -> !event.topic().endsWith(".dead"))
        .forEach(contract::describes);
  }

  @Test
  void isShownWithItsSchemasToEverybody() {
    var shown = households.api().get("/v3/asyncapi").expect(200).json();
    assertThat(shown.path("asyncapi").asString()).isEqualTo("3.0.0");
    var payload = shown.at("/components/messages").path("identity.tier-changed.v1").path("payload");
    assertThat(payload.at("/properties/tier/enum")).hasSize(2);
    assertThat(shown.toString()).doesNotContain("./events/");
  }
}
