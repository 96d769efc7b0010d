package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.platform.test.http.AtOnce;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A family has one page to pay at, however many it opens. */
@PaymentsTest
class SubscribingTwiceIT {
  private static final String PATH = Subscribers.PATH;
  private static final Map<String, String> PLAN = Map.of("plan", "premium-monthly");
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired JdbcClient jdbc;
  private final UUID family = UUID.randomUUID();
  private Client parent;

  @BeforeEach
  void signIn() {
    parent = subscribers.parent(family);
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
  }

  @Test
  void endsTheOneThatStripeOpensAfterAnother() {
    stripe.faults().add(new Fault(Fault.Kind.SLOW, 0, 3_000, "POST /v1/checkout"), 1);
    var slow = CompletableFuture.supplyAsync(() -> parent.post(PATH, PLAN));
    Awaitility.await().until(() -> begun() == 1);
    Awaitility.await().until(() -> sessions().size() == 1);
    var quick = parent.post(PATH, PLAN).expect(201).json();
    slow.join().expect(409, "already-subscribed");
    assertThat(open()).containsExactly(quick.path("url").asString());
  }

  @Test
  void leavesOnePageWhenManyAreOpenedAtOnce() throws Exception {
    AtOnce.call(6, () -> parent.post(PATH, PLAN));
    assertThat(open()).hasSizeLessThanOrEqualTo(1);
    parent.post(PATH, PLAN).expect(201);
    assertThat(open()).hasSize(1);
  }

  @Test
  void followsWhatIsPaidThoughItCountsAsEnded() {
    var begun = parent.post(PATH, PLAN).expect(201).json();
    jdbc.sql("update subscription set status = 'ENDED' where family_id = ?").param(family).update();
    var id = subscribers.paid(begun, Subscribers.CARD);
    assertThat(subscribers.await(family, id, "active")).contains("\"tier\":\"premium\"");
  }

  @Test
  void endsWithItsPage() {
    var begun = parent.post(PATH, PLAN).expect(201).json();
    var session = sessions().getFirst().path("id").asString();
    stripe.post("/v1/checkout/sessions/" + session + "/expire", "").expect(200);
    subscribers.deliver(session);
    Awaitility.await().until(() -> subscribers.status(family), "ended"::equals);
    assertThat(subscribers.newest(family).path("subscriptionId"))
        .isEqualTo(begun.path("subscriptionId"));
  }

  private long begun() {
    return jdbc.sql("select count(*) from subscription where family_id = ?")
        .param(family)
        .query(Long.class)
        .single();
  }

  /** Where the family can pay. */
  private List<String> open() {
    return sessions().stream()
        .filter(session -> session.path("status").asString().equals("open"))
        .map(session -> session.path("url").asString())
        .toList();
  }

  private List<JsonNode> sessions() {
    var customer =
        jdbc.sql("select provider_id from customer where family_id = ?")
            .param(family)
            .query(String.class)
            .optional();
    return customer.isEmpty()
        ? List.of()
        : List.copyOf(
            stripe
                .get("/v1/checkout/sessions?limit=100&customer=" + customer.get())
                .path("data")
                .values());
  }
}
