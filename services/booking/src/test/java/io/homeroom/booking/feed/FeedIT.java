package io.homeroom.booking.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.http.Client;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@BookingTest
class FeedIT {
  @Autowired People people;
  @Autowired EventsTold events;
  @Autowired ApplicationEventPublisher told;
  @Autowired TransactionTemplate transactions;

  @Test
  void showsEachPersonTheirOwn() {
    var coach = people.coach(0);
    var session = coach.session(3);
    var other = coach.session(200, 3);
    var family = people.family();
    family.hold(session).expect(201);

    assertThat(read(family.parent())).contains(session.toString()).doesNotContain(other.toString());
    assertThat(read(family.atChilds())).contains(session.toString());
    assertThat(read(coach.client())).contains(session.toString(), other.toString());
    assertThat(read(people.family().parent())).doesNotContain("VEVENT");
  }

  @Test
  void dropsWhatIsGivenUpAndMarksWhatIsCalledOff() {
    var coach = people.coach(0);
    var session = coach.session(3);
    var family = people.family();
    var booking = family.hold(session).expect(201).id("bookingId");
    family.cancel(booking).expect(200);
    assertThat(read(family.parent())).doesNotContain("VEVENT");
    coach.client().post("/api/sessions/" + session + "/cancellation", Map.of()).expect(200);
    assertThat(read(coach.client())).contains("STATUS:CANCELLED");
  }

  @Test
  void endsWithAnotherOneAndWithItsPerson() {
    var family = people.family();
    var first = address(family.atChilds());
    var second = address(family.atChilds());
    var anybody = people.parent();
    anybody.get(first).expect(404, "not-found");
    anybody.get(second).expect(200);
    anybody.get("/api/booking/feed?token=").expect(404, "not-found");

    transactions.executeWithoutResult(
        _ -> told.publishEvent(new ChildGone(new Child(family.child(), family.id()))));

    anybody.get(second).expect(404);
    var third = address(family.parent());
    family.parent().delete("/api/booking/feed").expect(204);
    anybody.get(third).expect(404);
  }

  @Test
  void endsWithTheRoleOfItsCoach() {
    var coach = people.coach();
    var family = people.family();
    var theirs = address(coach.client());
    var parents = address(family.parent());

    List.of(coach.id(), family.parentId()).forEach(this::tellRoleTaken);

    await().untilAsserted(() -> assertThat(people.parent().get(theirs).status()).isEqualTo(404));
    people.parent().get(parents).expect(200);
  }

  private void tellRoleTaken(UUID person) {
    events.tell(
        "homeroom.identity.role",
        "identity.role-taken.v1",
        person,
        "{\"personId\":\"%s\",\"role\":\"coach\",\"occurredAt\":\"%s\"}"
            .formatted(person, Instant.now()));
  }

  private String read(Client client) {
    return people.parent().get(address(client)).expect(200).body();
  }

  private static String address(Client client) {
    var url = client.post("/api/booking/feed", Map.of()).expect(200).json().path("url").asString();
    return url.substring(url.indexOf("/api/"));
  }
}
