package io.homeroom.e2e;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Getting an account back: a parent forgets the password and sets another by mail; somebody moves
 * the account to another address, and the parent takes it back from the former one.
 */
public final class RecoveryJourney {
  private static final Duration REVOCATION = Duration.ofSeconds(1);
  private static final String RESET = "/api/auth/password/reset";
  private static final String UNDO = "/api/auth/email/undo";
  private static final String SECOND = "second-thoughts-in-autumn-7";
  private static final String THIRD = "third-time-lucky-in-winter-8";

  private final Door door;
  private final Mailbox mailbox;
  private final Narrator narrator;
  private final Parent parent = Parent.named("Hedy", "en");
  private final Parent thief = Parent.named("Thief", "en");

  public RecoveryJourney(Door door, Mailbox mailbox, Narrator narrator) {
    this.door = door;
    this.mailbox = mailbox;
    this.narrator = narrator;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    narrator.step("A parent who has forgotten the password asks for a link; so may anybody");
    Answer registered = new RegisteringAtDoor(door, mailbox, narrator).register(parent);
    ask(Parent.named("Nobody", "en").email());
    ask(parent.email());
    narrator.step("The link sets another password; whoever was signed in, is out");
    set(SECOND, 1);
    beOut(door.as(registered.text("tokens.accessToken")));
    signIn(parent.email(), parent.password()).expectProblem(401, "invalid-credentials");
    Answer signedIn = signIn(parent.email(), SECOND).expect(200);
    beMoved(door.as(signedIn.text("accessToken")));
    undo(door.as(signedIn.text("accessToken")));
  }

  private void beMoved(Door home) {
    narrator.step("Somebody at the open app moves the account to an address of their own");
    Map<String, Object> move = Map.of("proof", Map.of("password", SECOND), "email", thief.email());
    Answer pending = home.post("/api/auth/email", move).expect(202);
    String code = mailbox.awaitCode(thief.email(), 1);
    home.post("/api/auth/email/confirm", Map.of("changeId", pending.text("changeId"), "code", code))
        .expect(204);
    signIn(parent.email(), SECOND).expectProblem(401, "invalid-credentials");
  }

  private void undo(Door home) {
    narrator.step("The former address is told, and takes the account back");
    String token = follow(UNDO, 1);
    door.post(UNDO, Map.of("token", token)).expect(204);
    beOut(home);
    signIn(thief.email(), SECOND).expectProblem(401, "invalid-credentials");
    narrator.step("The password that somebody knew is worth nothing; a reset lets the parent in");
    signIn(parent.email(), SECOND).expectProblem(401, "invalid-credentials");
    ask(parent.email());
    set(THIRD, 2);
    signIn(parent.email(), THIRD).expect(200);
  }

  private void ask(String email) {
    door.post(RESET, Map.of("email", email)).expect(202);
  }

  private void set(String password, int count) {
    String token = follow(RESET, count);
    door.post(RESET + "/confirm", Map.of("token", token, "password", password)).expect(204);
  }

  /** Opens the count-th link that was mailed to the parent, and gives the token in it. */
  private String follow(String path, int count) {
    URI link = mailbox.awaitLink(parent.email(), path, count);
    narrator.note("mail: " + link);
    door.get(link.getPath() + "?" + link.getRawQuery()).expect(200);
    return link.getRawQuery().substring("token=".length());
  }

  private static void beOut(Door home) {
    Awaitility.await("the ended session to be refused")
        .atMost(REVOCATION)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> home.get("/api/family").status() == 401);
  }

  private Answer signIn(String email, String password) {
    return door.post("/api/auth/login", Map.of("email", email, "password", password));
  }
}
