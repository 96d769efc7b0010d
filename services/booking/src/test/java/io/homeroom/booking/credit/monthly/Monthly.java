package io.homeroom.booking.credit.monthly;

import static org.awaitility.Awaitility.await;

import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.platform.test.http.Answer;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A family that gets four credits each month, for 90.00 EUR. */
record Monthly(Family family, UUID pack, UUID id) {

  static Monthly begun(Family family, Coach coach) {
    var form = Map.of("courseId", coach.course(), "credits", 4, "minor", 9000);
    var pack = coach.client().post("/api/booking/packages", form).expect(201).id("packageId");
    var begun = subscribe(family, pack, "begun-" + pack).expect(201);
    return new Monthly(family, pack, begun.id("monthlyPackageId"));
  }

  static Answer subscribe(Family family, UUID pack, String key) {
    var path = "/api/booking/packages/" + pack + "/subscription";
    return family.parent().post(path, Map.of(), key);
  }

  String reference() {
    return "package:" + id;
  }

  /** Of its month of that number, as Stripe names it. */
  String invoice(int month) {
    return "in_" + month + "_" + id;
  }

  int balance() {
    return credits().at("/balances/0/credits").asInt(0);
  }

  /** What the family is shown that it gets each month. */
  JsonNode shown() {
    return credits().path("monthly");
  }

  boolean isSoldOn() {
    return shown().path(0).path("soldOn").asBoolean();
  }

  /** Its first month is paid for, and it is shown. */
  void begin(PaymentsTold told) {
    told.monthlyStands(reference(), "active", 1);
    await().until(() -> shown().size() == 1);
  }

  JsonNode credits() {
    return family.parent().get("/api/booking/credits").expect(200).json();
  }
}
