package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Outside.Outsider;
import io.homeroom.platform.test.EventRecorder;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever takes an account back by mail is the only one in it, whatever had been linked. */
@WholeService
class ProviderLinkEndsIT {
  private static final String PATH = "/api/auth/federated";

  @Autowired Households households;
  @Autowired Outside outside;
  @Autowired EventRecorder events;

  private Household parent;
  private Outsider thief;
  private Resets resets;

  @BeforeEach
  void start() {
    resets = new Resets(households, events);
    parent = households.register();
    thief = outside.somebody();
    link("google", thief);
  }

  @Test
  void endsWithAReset() {
    link("apple", thief);
    resets.confirm(resets.linkFor(parent), Resets.OTHER_PASSWORD).expect(204);
    comeFrom("google", thief).expect(202);
    comeFrom("apple", thief).expect(202);
    events.await("identity.provider-unlinked.v1", event -> isOfParent(event.json(), "google"));
    events.await("identity.provider-unlinked.v1", event -> isOfParent(event.json(), "apple"));
  }

  @Test
  void endsWhenAChangeOfTheAddressIsUndone() {
    var changes = new EmailChanges(households, events);
    changes.move(parent, thief.email());
    comeFrom("google", thief).expect(200);
    changes.undo(changes.undoing(parent, 1)).expect(204);
    comeFrom("google", thief).expect(202);
    events.await("identity.provider-unlinked.v1", event -> isOfParent(event.json(), "google"));
  }

  @Test
  void isMadeAnewByWhoeverHasReset() {
    resets.confirm(resets.linkFor(parent), Resets.OTHER_PASSWORD).expect(204);
    var arrival = comeFrom("google", outside.somebody()).expect(202).text("arrivalToken");
    var tokens = resets.signIn(parent, Resets.OTHER_PASSWORD).expect(200);
    households
        .api()
        .as(tokens.text("accessToken"))
        .post(PATH + "/link", Map.of("arrivalToken", arrival))
        .expect(201);
  }

  @Test
  void staysWhenThePasswordIsChangedOrTheAddressMoved() {
    new EmailChanges(households, events).move(parent, Households.someEmail());
    resets.change(parent, Resets.OTHER_PASSWORD).expect(204);
    comeFrom("google", thief).expect(200);
    assertThat(parent.home().get(PATH).expect(200).json().path("items")).hasSize(1);
  }

  private void link(String provider, Outsider outsider) {
    var arrival = comeFrom(provider, outsider).expect(202).text("arrivalToken");
    var proof = Map.of("password", Households.PASSWORD);
    parent.home().post(PATH + "/link", Map.of("arrivalToken", arrival, "proof", proof)).expect(201);
  }

  private Answer comeFrom(String provider, Outsider outsider) {
    return households.api().post(PATH, outside.comeFrom(provider, outsider).form());
  }

  private boolean isOfParent(String event, String provider) {
    return event.contains(parent.personId().toString()) && event.contains('"' + provider + '"');
  }
}
