package io.homeroom.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * A child of a family that is there already signs in by family code, name and PIN: it sees itself
 * and nothing of its parents, is locked out by wrong PINs, let in again by another one, and is out
 * when it is not its time.
 */
public final class ChildJourney {
  private static final int WRONG_PINS = 6;
  private static final String PIN = "730142";
  private static final String NEXT_PIN = "502917";
  private static final Duration CLOSING = Duration.ofMinutes(1);

  private final Door door;
  private final Narrator narrator;
  private final Parent parent;
  private final String name;

  /**
   * A journey of one child.
   *
   * @param parent can sign in and has consented
   * @param name of a child of theirs
   */
  public ChildJourney(Door door, Narrator narrator, Parent parent, String name) {
    this.door = door;
    this.narrator = narrator;
    this.parent = parent;
    this.name = name;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    Door home =
        door.as(door.post("/api/auth/login", parent.signIn()).expect(200).text("accessToken"));
    String child = Room.childNamed(home, name);
    String familyCode = givePin(home, child);
    seeItself(child, familyCode);
    browse(familyCode);
    guess(home, child, familyCode);
    runOutOfTime(home, child, familyCode);
  }

  private String givePin(Door home, String child) {
    narrator.step("The parent gives %s a PIN; one that everybody tries is refused".formatted(name));
    home.put("/api/family/children/" + child + "/pin", parent.pin("123456"))
        .expectProblem(400, "invalid-request");
    home.put("/api/family/children/" + child + "/pin", parent.pin(PIN)).expect(204);
    return home.get("/api/family/code").expect(200).text("familyCode");
  }

  private void seeItself(String child, String familyCode) {
    narrator.step("%s signs in and sees herself, but no page of her parents".formatted(name));
    Door room = door.as(signIn(familyCode, PIN).expect(200).text("accessToken"));
    room.get("/api/family/children/" + child).expect(200);
    room.get("/api/family/code").expectProblem(403, "forbidden");
    room.get("/api/family/consents").expectProblem(403, "forbidden");
  }

  private void browse(String familyCode) {
    narrator.step("In a browser she holds a cookie and no token");
    Answer signedIn =
        door.asPage().post("/auth/child/login", credentials(familyCode, PIN)).expect(200);
    Answer session = door.asPageAfter(signedIn).get("/auth/session").expect(200);
    if (!session.text("role").equals("child") || signedIn.body().contains("Token")) {
      throw new StepFailed("A child's session in a browser is not one: " + signedIn.body());
    }
  }

  private void guess(Door home, String child, String familyCode) {
    narrator.step("Six wrong PINs lock her out, with the right one too");
    for (int i = 0; i < WRONG_PINS; i++) {
      signIn(familyCode, "918273").expectProblem(401, "invalid-credentials");
    }
    signIn(familyCode, PIN).expectProblem(429, "sign-in-locked");
    narrator.step("The parent gives her another one, and she is in again");
    home.put("/api/family/children/" + child + "/pin", parent.pin(NEXT_PIN)).expect(204);
    signIn(familyCode, NEXT_PIN).expect(200);
  }

  private void runOutOfTime(Door home, String child, String familyCode) {
    narrator.step("The parent ends her time for today: she is out, and does not come in");
    Door room = door.as(signIn(familyCode, NEXT_PIN).expect(200).text("accessToken"));
    home.put(
            "/api/family/children/" + child + "/hours",
            Map.of("timeZone", "Europe/Berlin", "windows", List.of()))
        .expect(204);
    Awaitility.await("the child's session to be refused")
        .atMost(CLOSING)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> room.get("/api/family").status() == 401);
    signIn(familyCode, NEXT_PIN).expectProblem(403, "outside-hours");
    home.delete("/api/family/children/" + child + "/hours").expect(204);
  }

  private Answer signIn(String familyCode, String pin) {
    return door.post("/api/auth/child/login", credentials(familyCode, pin));
  }

  private Map<String, String> credentials(String familyCode, String pin) {
    return Map.of("familyCode", familyCode, "name", name, "pin", pin);
  }
}
