package io.homeroom.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@MarketplaceTest
class AskingParentsIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired EventRecorder events;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId lesson;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    child = Shopper.child(people.family());
    progress.ledger().give(child.id(), 1000);
  }

  @Test
  void waitsForAParentsYes() throws Exception {
    var order = asked();
    assertThat(progress.ledger().balance(child.id())).isEqualTo(1000);
    EventSchemas.ofThisModule()
        .check(events.await("marketplace.order-approval-requested.v1", order));

    var answers = AtOnce.call(10, () -> answer(order, "approval"));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(600);
    assertThat(child.owns(lesson)).isTrue();
  }

  @Test
  void comesToNothingByAParentsNo() {
    var order = asked();
    answer(order, "cancellation").expect(200);

    var shown = child.show(order).json();
    assertThat(shown.path("reason").asString()).isEqualTo("declined");
    answer(order, "approval").expect(409, "order-out-of-turn");
    assertThat(progress.ledger().balance(child.id())).isEqualTo(1000);
    var told = events.await("marketplace.order-cancelled.v1", order);
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json()).contains("\"reason\":\"declined\"", "\"endedBy\":\"");
  }

  @Test
  void canBeWithdrawnByTheChildButNotApproved() {
    var order = asked();
    var path = Shopper.ORDERS + "/" + order;
    child.client().post(path + "/approval", Map.of()).expect(403, "forbidden");

    child.client().post(path + "/cancellation", Map.of()).expect(200);
    assertThat(child.show(order).json().path("reason").asString()).isEqualTo("withdrawn");
  }

  @Test
  void isNotPaidAtAnotherPriceThanWasAskedFor() {
    var order = asked();
    keeper.withdraw(lesson.value()).expect(200);

    answer(order, "approval").expect(422, "product-not-for-sale");
    assertThat(child.state(order)).isEqualTo("asking");
  }

  @Test
  void asksAboutWhatIsOverALimit() {
    child.settle(Map.of("mode", "within", "pointsPerWeek", 400)).expect(200);
    child.order(lesson, 1, 400).expect(201);

    var second = new ProductId(keeper.publish(Shopkeeper.lesson()));
    child.order(second, 1, 400).expect(202);
  }

  @Test
  void staysWithinTheWeeksLimitHoweverManyAreOrderedAtOnce() throws Exception {
    child.settle(Map.of("mode", "within", "pointsPerWeek", 400)).expect(200);
    child.living();

    var kit = keeper.kitsInStock(50);
    AtOnce.call(10, () -> child.order(kit, 1, 400).status());
    assertThat(progress.ledger().balance(child.id())).isEqualTo(600);
  }

  @Test
  void buysNothingWhereParentsAllowNothing() {
    child.settle(Map.of("mode", "none")).expect(200);
    child.order(lesson, 1, 400).expect(422, "not-allowed");

    var science = new HashMap<String, Object>(Map.of("mode", "within"));
    science.put("refusedCategories", List.of(Shopkeeper.SCIENCE));
    child.settle(science).expect(200);
    child.order(lesson, 1, 400).expect(422, "not-allowed");
  }

  @Test
  void endsWithTheChild() {
    var order = asked();
    var gone = new ChildGone(child.family().child());
    transaction.executeWithoutResult(_ -> publisher.publishEvent(gone));

    var shown = child.family().parent().get(Shopper.ORDERS + "/" + order).expect(200).json();
    assertThat(shown.path("reason").asString()).isEqualTo("child-gone");
  }

  @Test
  void isAnsweredByNobodyElse() {
    var order = asked();
    var stranger = people.family();
    for (var step : List.of("approval", "cancellation", "refund")) {
      var path = Shopper.ORDERS + "/" + order + "/" + step;
      stranger.parent().post(path, Map.of()).expect(404, "not-found");
    }
    stranger.parent().get(Shopper.ORDERS + "/" + order).expect(404, "not-found");
    stranger.atChilds().get(Shopper.ORDERS + "/" + order).expect(404, "not-found");
    assertThat(stranger.parent().get(Shopper.ORDERS).json().path("items")).isEmpty();
  }

  private UUID asked() {
    return Shopper.idOf(child.order(lesson, 1, 400).expect(202));
  }

  private Answer answer(UUID order, String step) {
    return child.family().parent().post(Shopper.ORDERS + "/" + order + "/" + step, Map.of());
  }
}
