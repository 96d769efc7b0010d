package io.homeroom.marketplace.gift.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.platform.test.EventsTold;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class PointsListeningIT {
  @Autowired GiftFixture fixture;

  @Autowired EventsTold events;

  @Test
  void unlocksByWhatProgressTells() {
    var home = fixture.home();
    var gift = home.give(fixture.digital(), 100);

    publish(home.child().id(), 100);

    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("unlocked"));
  }

  private void publish(UUID child, long balance) {
    var json =
        "{\"childId\":\"%s\",\"balance\":%d,\"version\":1,\"occurredAt\":\"%s\",\"later\":1}"
            .formatted(child, balance, Instant.now());
    events.tell("homeroom.progress.points", PointsChanged.TYPE, child, json);
  }
}
