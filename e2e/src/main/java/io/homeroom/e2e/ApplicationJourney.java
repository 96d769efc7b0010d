package io.homeroom.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * How somebody comes to be a coach: they register, apply, are approved by an admin, and sign in as
 * what they are now.
 */
public final class ApplicationJourney {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Door door;
  private final Mailbox mailbox;
  private final Narrator narrator;
  private final Door admin;
  private final Parent applicant = Parent.named("Coco", "en");

  /**
   * A journey with an admin.
   *
   * @param admin the door to one who is signed in
   */
  public ApplicationJourney(Door door, Mailbox mailbox, Narrator narrator, Door admin) {
    this.door = door;
    this.mailbox = mailbox;
    this.narrator = narrator;
    this.admin = admin;
  }

  /**
   * Walks the whole journey; the door to the coach is what it ends with.
   *
   * @param proof by which the admin proves who they are
   */
  public Door walk(Map<String, String> proof) {
    Door home =
        door.as(
            new RegisteringAtDoor(door, mailbox, narrator)
                .register(applicant)
                .text("tokens.accessToken"));
    narrator.step("Somebody who has registered applies to be a coach");
    String application =
        home.post("/api/auth/applications", presentation()).expect(201).text("applicationId");
    narrator.step("An admin reads what they tell, and approves: that ends the session as a parent");
    long mails = mailbox.mailsTo(applicant.email());
    admin.get("/api/admin/applications/" + application).expect(200);
    admin
        .post("/api/admin/applications/" + application + "/approve", Map.of("proof", proof))
        .expect(204);
    home.get("/api/family").expect(401);
    mailbox.awaitMails(applicant.email(), (int) mails + 1);
    narrator.step("They sign in again, and are a coach");
    Door desk = door.asPageAfter(signIn());
    String role = desk.get("/auth/session").expect(200).text("role");
    if (!role.equals("coach")) {
      throw new StepFailed("They are a " + role);
    }
    desk.get("/api/family").expect(404);
    return desk;
  }

  /** As soon as their account says what they are now. */
  private Answer signIn() {
    return Awaitility.await("the account of a coach")
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> door.asPage().post("/auth/login", applicant.signIn()),
            signedIn -> signedIn.status() != 503)
        .expect(200);
  }

  private static Map<String, Object> presentation() {
    return Map.of(
        "kind",
        "coach",
        "displayName",
        "Coco",
        "about",
        "I have taught first aid for ten years.",
        "certifications",
        List.of(Map.of("name", "First aid", "issuer", "Red Cross")),
        "contact",
        "in the mornings");
  }
}
