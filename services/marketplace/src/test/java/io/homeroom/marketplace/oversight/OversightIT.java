package io.homeroom.marketplace.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.RecordedEvent;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@MarketplaceTest
class OversightIT {
  private static final String ORDERS = "/api/admin/store/orders";

  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired EventRecorder events;

  private final UUID staff = UUID.randomUUID();
  private Client moderator;
  private Shopper child;
  private UUID order;

  @BeforeEach
  void buy() {
    moderator = people.of("moderator", staff);
    child = Shopper.child(people.family()).trusted();
    progress.ledger().give(child.id(), 400);
    var lesson = new ProductId(people.shopkeeper().publish(Shopkeeper.lesson()));
    order = Shopper.idOf(child.order(lesson, 1, 400).expect(201));
  }

  @Test
  void tellsWhoseOrderWasRead() {
    var shown = moderator.get(ORDERS + "/" + order).expect(200).json();

    assertThat(shown.path("paymentReference").isNull()).isTrue();
    assertThat(subjectsOf(told("read-order")))
        .containsExactly(order, child.id(), child.family().child().family());
  }

  @Test
  void tellsWhoseOrdersWereListed() {
    var family = child.family().child().family();

    moderator.get(ORDERS + "?familyId=" + family).expect(200);

    assertThat(subjectsOf(told("list-orders"))).containsExactly(family);
  }

  @Test
  void tellsOnceWhatWasGivenBack() {
    for (var again = 0; again < 3; again++) {
      moderator.post(ORDERS + "/" + order + "/refund", Map.of()).expect(200);
    }
    moderator.get(ORDERS).expect(200);

    told("list-orders");
    assertThat(acts("refund-order")).hasSize(1);
    assertThat(acts("read-order")).hasSize(3);
  }

  private RecordedEvent told(String act) {
    var event = events.await("marketplace.staff-acted.v1", found -> is(found, act));
    EventSchemas.ofThisModule().check(event);
    return event;
  }

  private List<RecordedEvent> acts(String act) {
    return events.of("marketplace.staff-acted.v1").stream().filter(it -> is(it, act)).toList();
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
