package io.homeroom.e2e;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an admin comes to be one and stops somebody. The superadmins whom the settings name accept
 * the invitations in the mailbox; one wants to invite a moderator, the other approves that. The
 * moderator approves a coach, suspends a parent, whose open session ends at once, and lets them in
 * again; the activity log tells all of it.
 */
public final class AdminJourney {
  private static final String INVITATIONS = "/api/auth/invitations";

  /** Known to the demo alone: no service has a password that somebody else chose. */
  private static final Parent SUPERADMIN =
      new Parent("Superadmin", "admin@homeroom.test", "brave-otter-walks-home-9", "en");

  private static final Parent SECOND =
      new Parent("Second", "second@homeroom.test", "brave-badger-walks-home-9", "en");

  private final Door door;
  private final Mailbox mailbox;
  private final Narrator narrator;
  private final Parent moderator = Parent.named("Moira", "en");
  private final Parent parent = Parent.named("Mallory", "en");
  private @Nullable Door coach;

  public AdminJourney(Door door, Mailbox mailbox, Narrator narrator) {
    this.door = door;
    this.mailbox = mailbox;
    this.narrator = narrator;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    Door superadmin = admitSuperadmin(SUPERADMIN);
    Door moderator = hireModerator(superadmin, admitSuperadmin(SECOND));
    coach = new ApplicationJourney(door, mailbox, narrator, moderator).walk(proof(this.moderator));
    String person = suspend(moderator);
    reinstate(moderator, person);
    narrator.step("The activity log tells who did that");
    Answer log = superadmin.get("/api/admin/activity?subject=" + person).expect(200);
    if (!log.body().contains("suspend-person") || !log.body().contains("reinstate-person")) {
      throw new StepFailed("The suspension is not in the activity log: " + log.body());
    }
  }

  /** The door to the coach who was approved. */
  public Door coach() {
    return Objects.requireNonNull(coach, "the journey was not walked");
  }

  public Parent superadmin() {
    return SUPERADMIN;
  }

  private Door admitSuperadmin(Parent named) {
    narrator.step("A superadmin of the settings accepts the invitation, and signs in by a code");
    int codes = mailbox.codesTo(named.email());
    Answer challenge = door.post("/api/auth/login", named.signIn());
    if (challenge.status() == 401) {
      accept(named);
      return admit(named);
    }
    return admit(named, challenge, codes);
  }

  private Door hireModerator(Door superadmin, Door second) {
    narrator.step("A superadmin wants to invite a moderator, which takes another superadmin");
    Answer wanted = askForModerator(superadmin);
    String approve = "/api/admin/approvals/" + wanted.text("approvalId") + "/approve";
    superadmin.post(approve, Map.of("proof", proof(SUPERADMIN))).expectProblem(403, "own-request");
    second.post(approve, Map.of("proof", proof(SECOND))).expect(204);
    narrator.step("The moderator accepts; the password alone lets nobody in");
    accept(moderator);
    Door desk = admit(moderator);
    desk.post("/api/auth/two-factor/off", proof(moderator))
        .expectProblem(403, "two-factor-mandatory");
    return desk;
  }

  private Answer askForModerator(Door superadmin) {
    return superadmin
        .post(
            "/api/admin/invitations",
            Map.of(
                "email",
                moderator.email(),
                "name",
                moderator.name(),
                "language",
                moderator.language(),
                "invitedAs",
                "moderator",
                "proof",
                proof(SUPERADMIN)))
        .expect(202);
  }

  private String suspend(Door moderator) {
    narrator.step("A parent is signed in; the moderator suspends them");
    Door home =
        door.as(
            new RegisteringAtDoor(door, mailbox, narrator)
                .register(parent)
                .text("tokens.accessToken"));
    home.get("/api/family").expect(200);
    String person =
        moderator
            .post("/api/admin/people/search", Map.of("email", parent.email()))
            .expect(200)
            .text("items.0.personId");
    moderator
        .post(
            "/api/admin/people/" + person + "/suspend",
            Map.of("reason", "under-investigation", "proof", proof(this.moderator)))
        .expect(204);
    narrator.step("Their open session is worthless at once, and no other begins");
    home.get("/api/family").expect(401);
    door.post("/api/auth/login", parent.signIn()).expectProblem(403, "account-suspended");
    return person;
  }

  private void reinstate(Door moderator, String person) {
    narrator.step("The suspension is lifted");
    moderator
        .post("/api/admin/people/" + person + "/reinstate", Map.of("proof", proof(this.moderator)))
        .expect(204);
    door.post("/api/auth/login", parent.signIn()).expect(200);
  }

  private void accept(Parent invited) {
    URI link = mailbox.awaitLink(invited.email(), INVITATIONS);
    narrator.note("mail: " + link);
    String token = link.getQuery().substring("token=".length());
    door.post(
            INVITATIONS + "/accept",
            Map.of("token", token, "name", invited.name(), "password", invited.password()))
        .expect(201);
  }

  /** Signs in by two factors, as admins do from the first time on. */
  private Door admit(Parent admin) {
    int codes = mailbox.codesTo(admin.email());
    return admit(admin, door.post("/api/auth/login", admin.signIn()), codes);
  }

  private Door admit(Parent admin, Answer challenge, int codesBefore) {
    challenge.expect(202);
    String code = mailbox.awaitCode(admin.email(), codesBefore + 1);
    return door.as(
        door.post("/api/auth/otp/verify", answer(challenge, code)).expect(200).text("accessToken"));
  }

  private static Map<String, Object> answer(Answer challenge, String code) {
    return Map.of("challengeId", challenge.text("challengeId"), "code", code);
  }

  private static Map<String, String> proof(Parent admin) {
    return Map.of("password", admin.password());
  }
}
