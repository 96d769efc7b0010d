package io.homeroom.booking.credit.refunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Coaches who go, families that end, and what is told of their credits then. */
@TestComponent
public class Farewell {
  private final EventsTold told;
  private final EventRecorder events;

  Farewell(EventsTold told, EventRecorder events) {
    this.told = told;
    this.events = events;
  }

  public void suspend(Coach coach, Instant at) {
    told.tell(
        "homeroom.identity.person",
        "identity.person-suspended.v1",
        coach.id(),
        "{\"personId\":\"%s\",\"occurredAt\":\"%s\"}".formatted(coach.id(), at));
  }

  public void close(Family family) {
    told.tell(
        "homeroom.identity.family",
        "identity.family-closed.v1",
        family.id(),
        "{\"familyId\":\"%s\",\"occurredAt\":\"%s\"}".formatted(family.id(), Instant.now()));
  }

  /** Nobody can buy credits of the coach any more. */
  void awaitClosed(Coach coach) {
    var path = "/api/booking/packages/of/" + coach.course();
    await().until(() -> coach.client().get(path).expect(200).json().path("packages").isEmpty());
  }

  RecordedEvent told(UUID purchase) {
    return events.await("booking.credits-refunded.v1", purchase);
  }

  JsonNode asked(UUID purchase) {
    var event = events.await("booking.refund-requested.v1", it -> isFor(it, purchase));
    return JsonMapper.shared().readTree(event.json());
  }

  /** What payments is asked to give back of a month, as often as it is. */
  public List<JsonNode> askedOfMonth(String invoice) {
    return events.of("booking.month-refund-requested.v1").stream()
        .filter(event -> event.json().contains(invoice))
        .peek(EventSchemas.ofThisModule()::check)
        .map(event -> JsonMapper.shared().readTree(event.json()))
        .toList();
  }

  boolean isAsked(UUID purchase) {
    return events.of("booking.refund-requested.v1").stream().anyMatch(it -> isFor(it, purchase));
  }

  void assertAskedOnce(UUID purchase) {
    told(purchase);
    assertThat(events.of("booking.refund-requested.v1"))
        .filteredOn(event -> isFor(event, purchase))
        .hasSize(1);
    assertThat(events.of("booking.credits-refunded.v1"))
        .filteredOn(event -> event.key().equals(purchase.toString()))
        .hasSize(1);
  }

  public void assertBoughtOnce(UUID purchase) {
    EventSchemas.ofThisModule().check(events.await("booking.credits-bought.v1", purchase));
    assertThat(events.of("booking.credits-bought.v1"))
        .filteredOn(event -> event.key().equals(purchase.toString()))
        .hasSize(1);
  }

  /** What has been told of a family's credits, in its order, once it is so much. */
  public List<JsonNode> left(Family family, int times) {
    var type = "booking.credits-changed.v1";
    await().until(() -> events.of(type, family.id()).size() == times);
    var told = events.of(type, family.id());
    told.forEach(EventSchemas.ofThisModule()::check);
    return told.stream().map(event -> JsonMapper.shared().readTree(event.json())).toList();
  }

  void assertFailureToldOnce(UUID purchase) {
    var failed = events.await("booking.refund-failed.v1", it -> isFor(it, purchase));
    EventSchemas.ofThisModule().check(failed);
    assertThat(events.of("booking.refund-failed.v1"))
        .filteredOn(event -> isFor(event, purchase))
        .hasSize(1);
  }

  private static boolean isFor(RecordedEvent event, UUID purchase) {
    return event.json().contains("booking:" + purchase);
  }
}
