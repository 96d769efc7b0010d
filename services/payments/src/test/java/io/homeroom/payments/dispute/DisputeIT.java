package io.homeroom.payments.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PaymentsTest
class DisputeIT {
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired People people;

  @Test
  void isSeenUntilItIsWon() {
    var paid = till.paid();
    var dispute = dispute();
    deliver(stripe.notices(dispute));
    Awaitility.await().until(() -> till.booked("DISPUTED", dispute + ":taken") == 2500);
    assertThat(isDisputed(paid)).isTrue();
    stripe.post("/_disputes/" + dispute, "status=won").expect(200);
    deliver(stripe.notices(dispute));
    Awaitility.await().until(() -> till.booked("DISPUTED", dispute + ":returned") == -2500);
    assertThat(isDisputed(paid)).isFalse();
  }

  @Test
  void isOverIfItsEndIsToldFirst() {
    var paid = till.paid();
    var dispute = dispute();
    stripe.post("/_disputes/" + dispute, "status=won").expect(200);
    for (var notice : newestFirst(stripe.notices(dispute))) {
      deliver(List.of(notice));
      Awaitility.await().until(() -> till.applied(notice));
    }
    assertThat(till.booked("DISPUTED", dispute + ":taken")).isEqualTo(2500);
    assertThat(till.booked("DISPUTED", dispute + ":returned")).isEqualTo(-2500);
    assertThat(isDisputed(paid)).isFalse();
  }

  /** Of the newest charge. */
  private String dispute() {
    var charge = stripe.get("/v1/charges?limit=1").at("/data/0/id").asString();
    return stripe.post("/_disputes/" + charge, "").expect(200).json().path("id").asString();
  }

  private void deliver(List<String> notices) {
    notices.forEach(notice -> stripe.deliver(notice).expect(200));
  }

  private static List<String> newestFirst(List<String> notices) {
    var reversed = new ArrayList<>(notices);
    Collections.reverse(reversed);
    return reversed;
  }

  private boolean isDisputed(Till.Asked paid) {
    return people
        .moderator()
        .get("/api/admin/payments/" + paid.id())
        .expect(200)
        .json()
        .path("disputed")
        .asBoolean();
  }
}
