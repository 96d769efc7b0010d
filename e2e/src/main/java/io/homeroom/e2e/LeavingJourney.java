package io.homeroom.e2e;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * A parent closes the account: told what goes with it, asked for a proof and a confirmation by
 * mail, out at once, and back by the link in the next mail.
 */
public final class LeavingJourney {
  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private static final String CLOSING = "/api/auth/closing";
  private static final String CONFIRM = CLOSING + "/confirm";
  private static final String REOPEN = CLOSING + "/reopen";

  private final Door door;
  private final Mailbox mailbox;
  private final Narrator narrator;
  private final Parent parent = Parent.named("Emmy", "ja");

  public LeavingJourney(Door door, Mailbox mailbox, Narrator narrator) {
    this.door = door;
    this.mailbox = mailbox;
    this.narrator = narrator;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    Answer registered = new RegisteringAtDoor(door, mailbox, narrator).register(parent);
    Door home = door.as(registered.text("tokens.accessToken"));
    ask(home);
    confirm(home);
    reopen();
  }

  private void ask(Door home) {
    narrator.step("A parent who wants to leave is told first that the family goes too");
    Answer extent = home.get(CLOSING).expect(200);
    narrator.note("grace: " + extent.text("graceDays") + " days");
    home.post(CLOSING, wish(parent.password(), false)).expectProblem(409, "family-would-close");
    home.post(CLOSING, wish("not-the-password", true)).expectProblem(403, "proof-refused");
    home.post(CLOSING, wish(parent.password(), true)).expect(202);
    home.get("/api/family").expect(200);
  }

  private void confirm(Door home) {
    narrator.step("The link in the mail confirms it: everybody is out, and nobody gets in");
    door.post(CONFIRM, Map.of("token", follow(CONFIRM))).expect(200);
    Awaitility.await("the ended session to be refused")
        .atMost(AT_ONCE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> home.get("/api/family").status() == 401);
    door.post("/api/auth/login", parent.signIn()).expectProblem(403, "account-closing");
  }

  private void reopen() {
    narrator.step("The parent thinks better of it: the next mail reopens the account, once");
    String token = follow(REOPEN);
    door.post(REOPEN, Map.of("token", token)).expect(204);
    door.post(REOPEN, Map.of("token", token)).expectProblem(410, "link-outdated");
    Answer signedIn = door.post("/api/auth/login", parent.signIn()).expect(200);
    door.as(signedIn.text("accessToken")).get("/api/family").expect(200);
  }

  /** Opens the link that was mailed to the parent, and gives the token in it. */
  private String follow(String path) {
    URI link = mailbox.awaitLink(parent.email(), path);
    narrator.note("mail: " + link);
    door.get(link.getPath() + "?" + link.getRawQuery()).expect(200);
    return link.getRawQuery().substring("token=".length());
  }

  private static Map<String, Object> wish(String password, boolean closeFamily) {
    return Map.of("proof", Map.of("password", password), "closeFamily", closeFamily);
  }
}
