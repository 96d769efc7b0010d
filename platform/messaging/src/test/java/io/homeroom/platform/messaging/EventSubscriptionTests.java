package io.homeroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventSubscriptionTests {

  private final List<String> received = new ArrayList<>();
  private final EventSubscription subscription =
      EventSubscription.named("listener")
          .topic("things")
          .on("thing-made.v1", String.class, event -> received.add(event.data()));

  @Test
  void reactsToItsTypesOnly() {
    subscription.receive(event("thing-made.v1", "this"));
    subscription.receive(event("thing-broken.v1", "that"));

    assertThat(received).containsExactly("this");
  }

  @Test
  void refusesSecondReactionToOneType() {
    assertThatThrownBy(() -> subscription.on("thing-made.v1", String.class, _ -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void staysAsItIsWhenAnotherIsMadeFromIt() {
    var more = subscription.topic("others");

    assertThat(subscription.topics()).containsExactly("things");
    assertThat(more.topics()).containsExactlyInAnyOrder("things", "others");
  }

  @Test
  void namesItsDeadLetterTopics() {
    assertThat(subscription.deadLetterTopic("things")).isEqualTo("things.listener.dead");
  }

  private static IncomingEvent<String> event(String type, String data) {
    return new IncomingEvent<>(UUID.randomUUID(), type, "test", null, Instant.EPOCH, data);
  }
}
