package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What families have by their subscriptions, and what that lets them add. */
@WholeService
class TierIT {
  private static final String CHILDREN = "/api/family/children";
  private static final String TIER = "/api/family/tier";

  @Autowired Households households;
  @Autowired Payments payments;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  @Test
  void isFreeUntilSomethingIsSubscribedTo() {
    var own = households.register().home().get(TIER).expect(200);
    assertThat(own.text("tier")).isEqualTo("free");
    assertThat(own.json().at("/limits/children").asInt()).isEqualTo(5);
    assertThat(own.json().at("/limits/devices").asInt()).isEqualTo(5);
  }

  @Test
  void allowsTheLastChildToOneOfAHundred() throws Exception {
    var parent = households.register();
    addChildren(parent, 4);
    var answers = AtOnce.call(100, () -> addChild(parent));
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 422)).hasSize(99);
    var refused = addChild(parent).expect(422, "tier-limit-reached");
    assertThat(refused.text("limit.of")).isEqualTo("children");
    assertThat(refused.text("limit.tier")).isEqualTo("free");
    assertThat(refused.json().at("/limit/most").asInt()).isEqualTo(5);
    assertThat(parent.home().get(CHILDREN).json().path("items")).hasSize(5);
  }

  @Test
  void allowsMoreAsSoonAsTheFamilyHasSubscribed() {
    var parent = households.register();
    addChildren(parent, 5);
    payments.subscribe(parent, "premium");
    has(parent, "premium");
    addChild(parent).expect(201);
    var changed = events.await("identity.tier-changed.v1", parent.familyId());
    EventSchemas.ofThisModule().check(changed);
  }

  @Test
  void takesNothingAwayWhenTheSubscriptionEnds() {
    var parent = households.register();
    var premium = payments.subscribe(parent, "premium");
    has(parent, "premium");
    addChildren(parent, 7);
    payments.tell(payments.news(premium.subscription(), parent, "free"));
    has(parent, "free");
    assertThat(parent.home().get(CHILDREN).json().path("items")).hasSize(7);
    addChild(parent).expect(422, "tier-limit-reached");
  }

  @Test
  void goesByTheNewestNewsInWhateverOrderItComes() {
    var parent = households.register();
    var subscription = UUID.randomUUID();
    var begun = payments.news(subscription, parent, "premium");
    var ended = payments.news(subscription, parent, "free");
    payments.tell(ended);
    payments.tell(begun);
    payments.tell(begun);
    heard(ended, begun);
    has(parent, "free");
    var again = payments.news(subscription, parent, "premium");
    payments.tell(again);
    payments.tell(new Payments.News(UUID.randomUUID(), subscription, ended.family(), "free", 1));
    heard(again);
    has(parent, "premium");
  }

  @Test
  void isTheBestOfItsSubscriptions() {
    var parent = households.register();
    var first = payments.subscribe(parent, "premium");
    has(parent, "premium");
    var second = payments.subscribe(parent, "premium");
    var ended = payments.news(first.subscription(), parent, "free");
    payments.tell(ended);
    heard(second, ended);
    has(parent, "premium");
    payments.tell(payments.news(second.subscription(), parent, "free"));
    has(parent, "free");
  }

  @Test
  void isOfFamiliesThatAreThereOnly() {
    var stranger = households.register();
    var gone = UUID.randomUUID();
    var lost = new Payments.News(UUID.randomUUID(), UUID.randomUUID(), gone, "premium", 1);
    payments.tell(lost);
    payments.subscribe(stranger, "premium");
    heard(lost);
    events.await("identity.tier-changed.v1", stranger.familyId());
    assertThat(events.of("identity.tier-changed.v1"))
        .noneMatch(event -> event.key().equals(gone.toString()));
  }

  private void has(Household parent, String tier) {
    await()
        .untilAsserted(
            () -> assertThat(parent.home().get(TIER).expect(200).text("tier")).isEqualTo(tier));
  }

  private void heard(Payments.News... news) {
    for (var one : news) {
      await()
          .untilAsserted(
              () ->
                  assertThat(
                          jdbc.sql("select count(*) from inbox where event_id = :id")
                              .param("id", one.event())
                              .query(Long.class)
                              .single())
                      .isOne());
    }
  }

  private void addChildren(Household parent, int children) {
    for (int child = 0; child < children; child++) {
      addChild(parent).expect(201);
    }
  }

  private Answer addChild(Household parent) {
    var birthday = LocalDate.now(ZoneOffset.UTC).minusYears(14).toString();
    return parent
        .home()
        .post(CHILDREN, Map.of("name", "Alan", "birthday", birthday, "language", "en"));
  }
}
