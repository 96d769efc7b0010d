package io.homeroom.identity;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import java.util.Map;

/** Parents who have forgotten their password, or change it. */
public final class Resets {
  static final String LETTER = "reset-password";
  static final String OTHER_PASSWORD = "nachtigall-und-37";
  private static final String PATH = "/api/auth/password/reset";

  private final Households households;
  private final Mailbag mails;

  Resets(Households households, EventRecorder events) {
    this.households = households;
    this.mails = new Mailbag(households, events);
  }

  Mailbag mails() {
    return mails;
  }

  void ask(String email) {
    households.api().post(PATH, Map.of("email", email)).expect(202);
  }

  /** The token of the first link that a parent is mailed. */
  String linkFor(Household parent) {
    ask(parent.email());
    return mails.tokenIn(parent.personId(), LETTER, 1);
  }

  Answer look(String token) {
    return households.api().get(PATH + "?token=" + token);
  }

  Answer confirm(String token, String password) {
    var form = Map.of("token", token, "password", password);
    return households.api().post(PATH + "/confirm", form);
  }

  /** Does without a reset. */
  Answer change(Household parent, String password) {
    var proof = Map.of("password", Households.PASSWORD);
    return parent.home().post("/api/auth/password", Map.of("proof", proof, "password", password));
  }

  /** As the page does. */
  Answer submit(String token, String password) {
    var form = Map.of("token", token, "password", password);
    return households.api().submit(PATH + "/confirm", form);
  }

  Answer signIn(Household parent, String password) {
    var form = Map.of("email", parent.email(), "password", password);
    return households.api().post("/api/auth/login", form);
  }
}
