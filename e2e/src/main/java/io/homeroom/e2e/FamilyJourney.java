package io.homeroom.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/**
 * A family's first day: a parent registers, consents, adds two children, stays unseen by strangers,
 * and ends a session.
 */
public final class FamilyJourney {

  private static final Duration REVOCATION = Duration.ofSeconds(1);

  private final Door door;
  private final Mailbox mailbox;
  private final Narrator narrator;
  private final Parent parent = Parent.named("Ada", "en");

  public FamilyJourney(Door door, Mailbox mailbox, Narrator narrator) {
    this.door = door;
    this.mailbox = mailbox;
    this.narrator = narrator;
  }

  /** Who lives it; can sign in afterwards. */
  public Parent parent() {
    return parent;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    narrator.step("The door is open");
    door.get("/api/health").expect(200);

    String familyId = register();
    Answer session = signIn();
    Door home = door.as(session.text("accessToken"));
    Pushes pushes = home.listen("/api/notifications/stream");
    consent(home);
    List<String> children = addChildren(home);
    beNotified(home, pushes);
    beUnseenByStrangers(familyId, children);
    revoke(home, session);
  }

  private String register() {
    narrator.step("A parent asks to register, reads the mail and proves the address by its code");
    String familyId =
        new RegisteringAtDoor(door, mailbox, narrator).register(parent).text("familyId");
    narrator.step("Who registers the same e-mail again learns nothing; its owner is told by mail");
    door.post("/api/auth/register", parent.registration()).expect(202);
    mailbox.awaitMails(parent.email(), 2);
    return familyId;
  }

  private Answer signIn() {
    narrator.step("The parent signs in; a wrong password is refused");
    door.post("/api/auth/login", Map.of("email", parent.email(), "password", "not-the-password"))
        .expectProblem(401, "invalid-credentials");
    return door.post("/api/auth/login", parent.signIn()).expect(200);
  }

  private void consent(Door home) {
    narrator.step("Without consent no child under 13 is stored");
    home.post("/api/family/children", child("Grace", "2018-12-09"))
        .expectProblem(422, "consent-required");
    narrator.step("The parent asks for consent and signs it by the mailed link");
    new Consenting(mailbox, narrator).to(home, parent, "core", "ai-chat");
  }

  private List<String> addChildren(Door home) {
    narrator.step("Two children are added; a repeated request adds no third");
    String key = UUID.randomUUID().toString();
    String grace = add(home, child("Grace", "2018-12-09"), key);
    String again = add(home, child("Grace", "2018-12-09"), key);
    String alan = add(home, child("Alan", "2015-06-23"), UUID.randomUUID().toString());
    int children = home.get("/api/family").expect(200).json().path("children").size();
    if (!grace.equals(again) || children != 2) {
      throw new StepFailed("Expected two children, found " + children);
    }
    return List.of(grace, alan);
  }

  private void beNotified(Door home, Pushes pushes) {
    narrator.step("The open app hears of it at once, and the inbox keeps it");
    pushes.await("child-added");
    Awaitility.await("notifications")
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> home.get("/api/notifications").expect(200).json().path("items").size() >= 4);
  }

  private void beUnseenByStrangers(String familyId, List<String> children) {
    narrator.step("Another parent cannot see this family");
    Parent stranger = Parent.named("Mallory", "ja");
    Door elsewhere =
        door.as(
            new RegisteringAtDoor(door, mailbox, narrator)
                .register(stranger)
                .text("tokens.accessToken"));
    elsewhere.get("/api/family/" + familyId).expectProblem(404, "not-found");
    elsewhere.get("/api/family/children/" + children.getFirst()).expectProblem(404, "not-found");
  }

  private void revoke(Door home, Answer session) {
    narrator.step("The session is revoked, and refused from then on");
    home.delete("/api/auth/sessions/" + session.text("sessionId")).expect(204);
    Awaitility.await("the revoked session to be refused")
        .atMost(REVOCATION)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> home.get("/api/family").status() == 401);
    door.post("/api/auth/refresh", Map.of("refreshToken", session.text("refreshToken")))
        .expect(401);
  }

  private static String add(Door home, Map<String, String> child, String key) {
    return home.post("/api/family/children", child, key).expect(201).text("childId");
  }

  private static Map<String, String> child(String name, String birthday) {
    return Map.of("name", name, "birthday", birthday, "language", "en");
  }
}
