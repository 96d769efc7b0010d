package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who subscribed as a parent and works with Homeroom since. */
@PaymentsTest
class FormerParentIT {

  /** As identity tells it. */
  record RoleGranted(UUID personId, UUID familyId, String role) {}

  record RoleTaken(UUID personId, String role) {}

  record FamilyClosed(UUID familyId) {}

  private static final String PATH = Subscribers.PATH;
  @Autowired People people;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired Outbox outbox;
  @Autowired TransactionTemplate transaction;
  private final UUID family = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();

  @Test
  void cancelsWhatTheFamilyPaysFor() {
    var id = subscribed();
    become("coach");
    var coach = people.staff("coach", person);
    awaitSeen(coach, 1);
    coach.post(PATH, Map.of("plan", "premium-monthly")).expect(403);
    coach.put(cancellation(id), Map.of(), null).expect(200);
    subscribers.await(family, id, "cancelling");
    var atStripe = stripe.get("/v1/subscriptions/" + subscribers.atStripe(id));
    assertThat(atStripe.path("cancel_at_period_end").asBoolean(false)).isTrue();
  }

  @Test
  void stillDoesInAnotherRole() {
    var id = subscribed();
    become("supplier");
    tell("role", person, "identity.role-taken.v1", new RoleTaken(person, "supplier"));
    become("moderator");
    var moderator = people.staff("moderator", person);
    awaitSeen(moderator, 1);
    moderator.put(cancellation(id), Map.of(), null).expect(200);
  }

  @Test
  void seesNothingOfOtherFamilies() {
    var id = subscribed();
    var stranger = people.staff("coach", UUID.randomUUID());
    assertThat(seen(stranger)).isZero();
    stranger.put(cancellation(id), Map.of(), null).expect(404);
  }

  @Test
  void seesNothingOfAFamilyOnceTheRoleIsTaken() {
    subscribed();
    become("coach");
    var coach = people.staff("coach", person);
    awaitSeen(coach, 1);
    tell("role", person, "identity.role-taken.v1", new RoleTaken(person, "coach"));
    awaitSeen(coach, 0);
  }

  @Test
  void isForgottenWithTheFamily() {
    subscribed();
    become("coach");
    var coach = people.staff("coach", person);
    awaitSeen(coach, 1);
    tell("family", family, "identity.family-closed.v1", new FamilyClosed(family));
    awaitSeen(coach, 0);
  }

  private UUID subscribed() {
    var id = subscribers.subscribed(family);
    subscribers.await(family, id, "active");
    return id;
  }

  private void become(String role) {
    tell("role", person, "identity.role-granted.v1", new RoleGranted(person, family, role));
  }

  private void tell(String about, UUID key, String type, Record data) {
    var event = new OutgoingEvent("homeroom.identity." + about, key, type, data);
    transaction.executeWithoutResult(_ -> outbox.publish(event));
  }

  private static void awaitSeen(Client client, int count) {
    Awaitility.await().until(() -> seen(client), now -> now == count);
  }

  private static int seen(Client client) {
    return client.get(PATH).expect(200).json().path("items").size();
  }

  private static String cancellation(UUID id) {
    return PATH + "/" + id + "/cancellation";
  }
}
