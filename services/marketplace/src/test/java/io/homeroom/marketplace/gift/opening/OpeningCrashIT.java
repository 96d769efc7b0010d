package io.homeroom.marketplace.gift.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import io.homeroom.marketplace.InterruptedTest;
import io.homeroom.marketplace.PointsLedger;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.purchase.Purchases;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** Each step of an opening fails before and after its commit; the rest is done by the sweeper. */
@InterruptedTest
class OpeningCrashIT {
  private final NamedCall call = new NamedCall(UUID.randomUUID().toString(), "open it");

  @Autowired GiftFixture fixture;
  @Autowired PointsAtProgress points;
  @Autowired ProgressStandIn progress;
  @Autowired Fulfilling fulfilling;
  @Autowired StepsOfOpening steps;
  @Autowired Purchases purchases;
  @Autowired MovableClock clock;

  private PointsLedger ledger;
  private Home home;
  private ProductId product;
  private GiftId gift;

  @BeforeEach
  void start() {
    ledger = progress.ledger();
    home = fixture.home();
    product = fixture.digital();
    gift = home.give(product, 100);
    ledger.give(home.childId(), 100);
    fixture.tellPoints(home.child(), 100);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void isOpenedWhoeverMarkedItIsGone() {
    steps.begin(gift, home.child(), call);
    assertThat(home.stateOf(gift)).isEqualTo("activating");

    opensWithinThirtySeconds();
  }

  @Test
  void isUnlockedAgainWhoeverMarkedItIsGoneAndThePointsToo() {
    steps.begin(gift, home.child(), call);
    ledger.give(home.childId(), -1);

    clock.advance(Duration.ofSeconds(30));

    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("unlocked"));
    assertThat(ledger.spent(gift.reference())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"AWAY", "MUTE"})
  void isPendingUntilProgressAnswers(Trouble trouble) {
    progress.trouble(home.childId(), trouble);
    assertThat(open("key").expect(202).json().path("state").asString()).isEqualTo("activating");
    open("other").expect(409, "gift-being-opened");
    home.withdraw(gift).expect(409, "gift-being-opened");

    progress.trouble(home.childId(), Trouble.NONE);

    opensWithinThirtySeconds();
  }

  @Test
  void isOpenedByTheSameKeyOnceProgressAnswers() {
    progress.trouble(home.childId(), Trouble.MUTE);
    open("key").expect(202);

    progress.trouble(home.childId(), Trouble.NONE);
    open("key").expect(200);

    assertThat(ledger.balance(home.childId())).isZero();
  }

  @Test
  void isOpenedWhoeverMovedThePointsIsGone() {
    var begun = steps.begin(gift, home.child(), call);
    points.transferToParents(home.childId(), 100, begun.id().reference());
    assertThat(home.stateOf(gift)).isEqualTo("activating");

    opensWithinThirtySeconds();
  }

  @Test
  void isOpenedWhoeverWasGivingItIsGone() {
    doThrow(new IllegalStateException("killed"))
        .when(spied())
        .fulfil(eq(gift.reference()), any(), any());
    open("key").expect(500);
    assertThat(home.stateOf(gift)).isEqualTo("activating");
    assertThat(purchases.has(home.child().id(), product)).isFalse();

    doCallRealMethod().when(spied()).fulfil(eq(gift.reference()), any(), any());

    opensWithinThirtySeconds();
  }

  @Test
  void isOpenedThoughSomebodyGaveUpTooEarly() {
    var begun = steps.begin(gift, home.child(), call);
    points.transferToParents(home.childId(), 100, begun.id().reference());

    steps.giveUp(gift);
    home.withdraw(gift).expect(409, "gift-being-opened");
    steps.paid(gift);
    steps.giveUp(gift);
    assertThat(home.stateOf(gift)).isEqualTo("activating");
    clock.advance(Duration.ofMinutes(2));
    assertThat(home.withdraw(gift).status()).isEqualTo(409);
    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("activated"));
    assertThat(ledger.spent(gift.reference())).isTrue();
  }

  /** Itself, without what is done around its calls. */
  private Fulfilling spied() {
    return AopTestUtils.getUltimateTargetObject(fulfilling);
  }

  private void opensWithinThirtySeconds() {
    clock.advance(Duration.ofSeconds(30));

    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("activated"));
    assertThat(ledger.balance(home.childId())).isZero();
    assertThat(ledger.spent(gift.reference())).isTrue();
    assertThat(purchases.has(home.child().id(), product)).isTrue();
  }

  private Answer open(String key) {
    return home.open(gift, key);
  }
}
