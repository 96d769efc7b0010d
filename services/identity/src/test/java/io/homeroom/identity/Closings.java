package io.homeroom.identity;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Parents who close their accounts. */
public final class Closings {
  public static final Duration GRACE = Duration.ofDays(14);
  private static final String CLOSING = "/api/auth/closing";

  private final Households households;
  private final Mailbag mails;

  public Closings(Households households, EventRecorder events) {
    this.households = households;
    this.mails = new Mailbag(households, events);
  }

  public Answer ask(Api home, boolean closeFamily) {
    return home.post(CLOSING, form(Households.PASSWORD, closeFamily));
  }

  public static Map<String, Object> form(String password, boolean closeFamily) {
    return Map.of("proof", Map.of("password", password), "closeFamily", closeFamily);
  }

  /** The token of the count-th link that confirms. */
  public String confirmation(UUID person, int count) {
    return mails.tokenIn(person, "close-account", count);
  }

  public Answer confirm(String token) {
    return households.api().post(CLOSING + "/confirm", Map.of("token", token));
  }

  /** Closes the account as far as its owner can. */
  public void close(Household parent) {
    close(parent, 1);
  }

  public void close(Household parent, int count) {
    ask(parent.home(), true).expect(202);
    confirm(confirmation(parent.personId(), count)).expect(200);
  }

  /** The token of the count-th link that reopens. */
  public String reopening(UUID person, int count) {
    return mails.tokenIn(person, "account-closing", count);
  }

  public Answer reopen(String token) {
    return households.api().post(CLOSING + "/reopen", Map.of("token", token));
  }

  public Answer signIn(Household parent) {
    return households.api().post("/api/auth/login", parent.credentials());
  }

  public Mailbag mails() {
    return mails;
  }
}
