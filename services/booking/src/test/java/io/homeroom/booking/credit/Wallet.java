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
public record Wallet(People people, PaymentsStandIn payments, Family family, Coach coach) {

  public UUID pack() {
    return pack(4, 9000);
  }

  public UUID pack(int credits, long minor) {
    return coach
        .client()
        .post(
            "/api/booking/packages",
            Map.of("courseId", coach.course(), "credits", credits, "minor", minor))
        .expect(201)
        .id("packageId");
  }

  public UUID buy(String key) {
    var packages =
        people.parent().get("/api/booking/packages/of/" + coach.course()).expect(200).json();
    var listed = packages.at("/packages/0/packageId");
    var pack = listed.isMissingNode() ? pack() : UUID.fromString(listed.asString());
    return buy(pack, key);
  }

  private UUID buy(UUID pack, String key) {
    return family
        .parent()
        .post("/api/booking/packages/" + pack + "/purchase", Map.of(), key)
        .expect(201)
        .id("purchaseId");
  }

  public UUID paid() {
    return confirmed(buy(UUID.randomUUID().toString()), 4);
  }

  /** Such a package, after which the family has so many credits. */
  public UUID paid(UUID pack, int balance) {
    return confirmed(buy(pack, UUID.randomUUID().toString()), balance);
  }

  private UUID confirmed(UUID purchase, int balance) {
    payments.pay("booking:" + purchase);
    confirm(purchase);
    assertThat(balance()).isEqualTo(balance);
    return purchase;
  }

  public JsonNode confirm(UUID purchase) {
    return family
        .parent()
        .post("/api/booking/purchases/" + purchase + "/confirm", Map.of())
        .expect(200)
        .json();
  }

  public Answer hold(UUID session) {
    return family
        .parent()
        .post(
            "/api/booking/checkout",
            Map.of("courseSessionId", session, "childIds", family.children(), "pay", "credits"));
  }

  public int balance() {
    return family
        .parent()
        .get("/api/booking/credits")
        .expect(200)
        .json()
        .at("/balances/0/credits")
        .asInt(0);
  }
}
