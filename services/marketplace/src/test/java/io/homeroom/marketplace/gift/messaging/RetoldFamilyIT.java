package io.homeroom.marketplace.gift.messaging;

import io.homeroom.marketplace.Family;
import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.ToldEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Gifts and orders are the same in whatever order others tell of points and people. */
@MarketplaceTest
class RetoldFamilyIT {
  private static final Set<String> SUBSCRIPTIONS =
      Set.of("marketplace.gift", "marketplace.directory", "marketplace.consent");
  private static final List<Integer> POINTS = List.of(10, 40, 120, 20, 60);

  @Autowired People people;
  @Autowired GiftFixture fixture;
  @Autowired ProgressStandIn progress;
  @Autowired EventsTold events;
  @Autowired EventRecorder recorder;
  @Autowired Disorder disorder;

  @Test
  void comesToTheSameGiftsAndOrders() {
    disorder.changesNothing(3, SUBSCRIPTIONS, Homes::new);
  }

  /** One child goes on, one comes of age and one is removed. */
  private final class Homes implements Disorder.Scene {
    private final ProductId product = fixture.digital();
    private final Home home = fixture.home();
    private final Home left = fixture.home();
    private final Family grown = people.family();
    private final UUID next = UUID.randomUUID();
    private final Instant now = Instant.now();
    private final GiftId reached = home.give(product, 120);
    private final GiftId missed = home.give(product, 121);
    private final UUID order = order();

    private UUID order() {
      left.give(product, 100);
      progress.ledger().give(grown.child().id(), 1);
      return Shopper.idOf(Shopper.child(grown).trusted().order(product, 1, 1).expect(201));
    }

    @Override
    public List<ToldEvent> story() {
      return events.noted(
          () -> {
            List.of(home.family(), left.family(), grown)
                .forEach(it -> family(it, "child-added", 0));
            points(home);
            points(left);
            consent("consent-withdrawn", 1);
            consent("consent-granted", 2);
            consent("consent-withdrawn", 3);
            family(left.family(), "child-removed", 4);
            family(grown, "child-came-of-age", 4);
          });
    }

    private void points(Home of) {
      for (var version = 1; version <= POINTS.size(); version++) {
        events.tell(
            "homeroom.progress.points",
            PointsChanged.TYPE,
            of.childId(),
            "{\"childId\":\"%s\",\"balance\":%d,\"version\":%d,\"occurredAt\":\"%s\"}"
                .formatted(of.childId(), POINTS.get(version - 1), version, at(version)));
      }
    }

    private void consent(String type, int second) {
      events.tell(
          "homeroom.identity.consent",
          "identity." + type + ".v1",
          UUID.randomUUID(),
          "{\"familyId\":\"%s\",\"purpose\":\"core\",\"purposes\":[\"core\"],\"occurredAt\":\"%s\"}"
              .formatted(home.child().family(), at(second)));
    }

    private void family(Family of, String type, int second) {
      events.tell(
          "homeroom.identity.family",
          "identity." + type + ".v1",
          of.child().family(),
          "{\"familyId\":\"%s\",\"childId\":\"%s\",\"nextFamilyId\":\"%s\",\"occurredAt\":\"%s\"}"
              .formatted(of.child().family(), of.child().id(), next, at(second)));
    }

    private Instant at(int second) {
      return now.plusSeconds(second);
    }

    @Override
    public Object end() {
      return Map.of(
          "reached", home.stateOf(reached),
          "told", toldOf(reached),
          "missed", home.stateOf(missed),
          "left", left.parent().get("/api/gifts").expect(200).json().path("items").size(),
          "consent", home.parent().post("/api/gifts", home.gift(product, 500)).status(),
          "parents'", grown.parent().get(Shopper.ORDERS + "/" + order).status(),
          "its own",
              people.parent(grown.child().id(), next).get(Shopper.ORDERS + "/" + order).status());
    }

    private long toldOf(GiftId gift) {
      return recorder.of("marketplace.gift-unlocked.v1").stream()
          .filter(event -> event.key().equals(gift.value().toString()))
          .count();
    }
  }
}
