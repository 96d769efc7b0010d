package io.homeroom.e2e;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Another parent comes into a family that is there: invited by mail, equal to the first, and
 * removed again, with an account of their own left.
 */
public final class GuardianJourney {
  private static final String ACCEPT = "/api/family/guardians/accept";
  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private static final Duration MOVED = Duration.ofSeconds(30);

  private final Door door;
  private final Mailbox mailbox;
  private final Narrator narrator;
  private final Parent first;
  private final Parent second = Parent.named("Charles", "zh");

  public GuardianJourney(Door door, Mailbox mailbox, Narrator narrator, Parent first) {
    this.door = door;
    this.mailbox = mailbox;
    this.narrator = narrator;
    this.first = first;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    Door home = signIn(first);
    String family = home.get("/api/family").expect(200).text("familyId");
    invite(home);
    String guardian = accept(family);
    Door otherHome = signIn(second);
    narrator.step("The second parent sees the family as the first does");
    otherHome.get("/api/family/" + family).expect(200);
    remove(home, guardian, otherHome);
    haveAnOwnFamily(family);
  }

  private void invite(Door home) {
    narrator.step("A parent invites another by mail, and proves who they are");
    home.post("/api/family/guardians/invitations", invitation("not-the-password"))
        .expectProblem(403, "proof-refused");
    home.post("/api/family/guardians/invitations", invitation(first.password())).expect(202);
  }

  private String accept(String family) {
    narrator.step("The invited parent opens the link and chooses a password; once");
    URI link = mailbox.awaitLink(second.email(), ACCEPT);
    narrator.note("mail: " + link);
    door.get(link.getPath() + "?" + link.getRawQuery()).expect(200);
    String token = link.getRawQuery().substring("token=".length());
    var form = Map.of("token", token, "name", second.name(), "password", second.password());
    Answer joined = door.post(ACCEPT, form).expect(201);
    door.post(ACCEPT, form).expectProblem(410, "link-outdated");
    if (!joined.text("familyId").equals(family)) {
      throw new StepFailed("The second parent has come into another family");
    }
    return joined.text("personId");
  }

  private void remove(Door home, String guardian, Door otherHome) {
    narrator.step("One parent removes the other, who is out at once");
    home.post(
            "/api/family/guardians/" + guardian + "/removal", Map.of("password", first.password()))
        .expect(204);
    Awaitility.await("the session of the removed parent to be refused")
        .atMost(AT_ONCE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> otherHome.get("/api/family").status() == 401);
  }

  private void haveAnOwnFamily(String former) {
    narrator.step("The account is still theirs, with a family of its own");
    Awaitility.await("the removed parent to sign in")
        .atMost(MOVED)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> door.post("/api/auth/login", second.signIn()).status() == 200);
    Answer family = signIn(second).get("/api/family").expect(200);
    if (family.text("familyId").equals(former) || !family.json().path("children").isEmpty()) {
      throw new StepFailed("A removed parent sees the former family: " + family.body());
    }
  }

  private Door signIn(Parent parent) {
    return door.as(door.post("/api/auth/login", parent.signIn()).expect(200).text("accessToken"));
  }

  private Map<String, Object> invitation(String password) {
    return Map.of("email", second.email(), "language", "zh", "proof", Map.of("password", password));
  }
}
