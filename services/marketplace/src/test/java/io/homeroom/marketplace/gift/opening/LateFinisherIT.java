package io.homeroom.marketplace.gift.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who go on with the same parcel within moments of each other. */
@MarketplaceTest
class LateFinisherIT {
  @Autowired GiftFixture fixture;
  @Autowired ProgressStandIn progress;
  @Autowired PointsAtProgress points;
  @Autowired StepsOfOpening steps;

  private Home home;
  private GiftId gift;
  private Gift begun;

  @BeforeEach
  void begin() {
    home = fixture.home();
    home.live();
    gift = home.give(fixture.physical(1), 100);
    progress.ledger().give(home.childId(), 100);
    fixture.tellPoints(home.child(), 100);
    begun = steps.begin(gift, home.child(), new NamedCall(UUID.randomUUID().toString(), "open it"));
  }

  @Test
  void leavesItToTheFirst() {
    var before = Objects.requireNonNull(begun.triedAt()).plusNanos(1000);

    assertThat(steps.goOn(gift, before)).isPresent();
    assertThat(steps.goOn(gift, before)).isEmpty();
  }

  @Test
  void opensNothingThatWasTakenBackMeanwhile() {
    points.transferToParents(home.childId(), 100, gift.reference());
    steps.paid(gift);
    home.withdraw(gift).expect(204);

    steps.paid(gift);

    assertThat(steps.complete(gift)).isFalse();
    assertThat(home.stateOf(gift)).isEqualTo("withdrawn");
    assertThat(progress.ledger().balance(home.childId())).isEqualTo(100);
  }
}
