package io.homeroom.payments.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.RecordedEvent;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@PaymentsTest
class OversightIT {
  private static final String PAYMENTS = "/api/admin/payments";

  @Autowired People people;
  @Autowired Till till;
  @Autowired EventRecorder events;

  private final UUID staff = UUID.randomUUID();
  private Client moderator;
  private Till.Asked paid;

  @BeforeEach
  void pay() {
    moderator = people.moderator(staff);
    paid = till.paid();
  }

  @Test
  void tellsWhosePaymentWasRead() {
    moderator.get(PAYMENTS + "/" + paid.id()).expect(200);

    assertThat(subjectsOf(told("read-payment")))
        .containsExactly(paid.id(), paid.family(), paid.family());
  }

  @Test
  void tellsWhosePaymentsWereListed() {
    moderator.get(PAYMENTS + "?familyId=" + paid.family()).expect(200);

    assertThat(subjectsOf(told("list-payments"))).containsExactly(paid.family());
  }

  @Test
  void tellsOnceWhatWasGivenBack() {
    var key = UUID.randomUUID().toString();
    for (var again = 0; again < 3; again++) {
      giveBack(300, key).expect(201);
    }
    var refund = UUID.fromString(giveBack(300, key).json().path("refundId").asString());
    giveBack(2500, UUID.randomUUID().toString()).expect(422, "more-than-was-paid");
    moderator.get(PAYMENTS + "/refunds").expect(200);

    assertThat(subjectsOf(told("list-refunds"))).isEmpty();
    assertThat(subjectsOf(told("refund-payment")))
        .containsExactly(paid.id(), paid.family(), paid.family(), refund);
    assertThat(acts("refund-payment")).hasSize(1);
  }

  @Test
  void tellsNothingOfWhatWasNotDone() {
    moderator.get(PAYMENTS + "/" + UUID.randomUUID()).expect(404);
    moderator.get(PAYMENTS).expect(200);

    told("list-payments");
    assertThat(acts("read-payment")).isEmpty();
  }

  private Answer giveBack(long minor, String key) {
    var form = Map.of("minor", minor, "reason", "A lesson fell out");
    return moderator.post(PAYMENTS + "/" + paid.id() + "/refunds", form, key);
  }

  private RecordedEvent told(String act) {
    var event = events.await("payments.staff-acted.v1", found -> is(found, act));
    EventSchemas.ofThisModule().check(event);
    return event;
  }

  private List<RecordedEvent> acts(String act) {
    return events.of("payments.staff-acted.v1").stream().filter(it -> is(it, act)).toList();
  }

  /** Events of one member of staff come in their order: the last one shows that all have come. */
  private boolean is(RecordedEvent event, String act) {
    return event.key().equals(staff.toString()) && event.json().contains('"' + act + '"');
  }

  private static List<UUID> subjectsOf(RecordedEvent event) {
    return JsonMapper.shared()
        .readTree(event.json())
        .path("subjects")
        .valueStream()
        .map(subject -> UUID.fromString(subject.asString()))
        .toList();
  }
}
