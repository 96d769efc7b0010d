package io.homeroom.booking.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.Answer;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A family that buys credits of a coach's course, and books with them. */
record Wallet(People people, PaymentsStandIn payments, Family family, Coach coach) {

  UUID pack() {
    return coach
        .client()
        .post(
            "/api/booking/packages",
            Map.of("courseId", coach.course(), "credits", 4, "minor", 9000))
        .expect(201)
        .id("packageId");
  }

  UUID buy(String key) {
    var packages =
        people.parent().get("/api/booking/packages/of/" + coach.course()).expect(200).json();
    var listed = packages.at("/packages/0/packageId");
    var pack = listed.isMissingNode() ? pack() : UUID.fromString(listed.asString());
    return family
        .parent()
        .post("/api/booking/packages/" + pack + "/purchase", Map.of(), key)
        .expect(201)
        .id("purchaseId");
  }

  UUID paid() {
    var purchase = buy(UUID.randomUUID().toString());
    payments.pay("booking:" + purchase);
    confirm(purchase);
    assertThat(balance()).isEqualTo(4);
    return purchase;
  }

  JsonNode confirm(UUID purchase) {
    return family
        .parent()
        .post("/api/booking/purchases/" + purchase + "/confirm", Map.of())
        .expect(200)
        .json();
  }

  Answer hold(UUID session) {
    return family
        .parent()
        .post(
            "/api/booking/checkout",
            Map.of("courseSessionId", session, "childIds", family.children(), "pay", "credits"));
  }

  int balance() {
    return family
        .parent()
        .get("/api/booking/credits")
        .expect(200)
        .json()
        .at("/balances/0/credits")
        .asInt(0);
  }
}
