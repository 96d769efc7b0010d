package io.homeroom.e2e;

import java.util.Map;

/**
 * Signing in by two factors: a parent turns that on, enters codes from the mailbox, trusts a device
 * and finds a copy of it out. Whoever guesses passwords is locked out, of addresses of nobody too.
 */
public final class SignInJourney {
  private static final int WRONG_PASSWORDS = 6;

  private final Door door;
  private final Mailbox mailbox;
  private final Narrator narrator;
  private final Parent parent = Parent.named("Grace", "ja");

  public SignInJourney(Door door, Mailbox mailbox, Narrator narrator) {
    this.door = door;
    this.mailbox = mailbox;
    this.narrator = narrator;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    turnOn();
    String deviceSecret = enterCode();
    useTrustedDevice(deviceSecret);
    narrator.step("Six wrong passwords in a row lock an account, for the right one too");
    guess(parent.email());
    door.post("/api/auth/login", parent.signIn()).expectProblem(429, "sign-in-locked");
    narrator.step("An address that nobody has is locked just so");
    guess(Parent.named("Nobody", "en").email());
  }

  private void turnOn() {
    narrator.step("A parent turns two-factor sign-in on by a mailed code");
    Door home =
        door.as(
            new RegisteringAtDoor(door, mailbox, narrator)
                .register(parent)
                .text("tokens.accessToken"));
    Answer challenge = home.post("/api/auth/two-factor/on", Map.of("channel", "email")).expect(202);
    home.post("/api/auth/two-factor/on/confirm", answer(challenge, codeNumber(2))).expect(200);
  }

  private String enterCode() {
    narrator.step("The password alone gives no token, nor does a wrong code");
    Answer challenge = door.post("/api/auth/login", parent.signIn()).expect(202);
    String code = codeNumber(3);
    door.post("/api/auth/otp/verify", answer(challenge, otherThan(code)))
        .expectProblem(401, "invalid-code");
    narrator.step("The code from the mailbox does, once; the device is trusted from then on");
    Map<String, Object> answer =
        Map.of("challengeId", challenge.text("challengeId"), "code", code, "trustDevice", true);
    Answer tokens = door.post("/api/auth/otp/verify", answer).expect(200);
    door.as(tokens.text("accessToken")).get("/api/family").expect(200);
    door.post("/api/auth/otp/verify", answer).expectProblem(401, "invalid-code");
    return tokens.text("deviceSecret");
  }

  private void useTrustedDevice(String deviceSecret) {
    narrator.step("The trusted device needs no code");
    door.from(deviceSecret)
        .post("/api/auth/login", parent.signIn())
        .expect(200)
        .text("deviceSecret");
    narrator.step("A copy of its old secret does, and ends the trust");
    door.from(deviceSecret).post("/api/auth/login", parent.signIn()).expect(202);
  }

  private void guess(String email) {
    Map<String, String> wrong = Map.of("email", email, "password", "not-the-password");
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      door.post("/api/auth/login", wrong).expectProblem(401, "invalid-credentials");
    }
    door.post("/api/auth/login", wrong).expectProblem(429, "sign-in-locked");
  }

  private String codeNumber(int count) {
    String code = mailbox.awaitCode(parent.email(), count);
    narrator.note("mail: " + code);
    return code;
  }

  private static Map<String, Object> answer(Answer challenge, String code) {
    return Map.of("challengeId", challenge.text("challengeId"), "code", code);
  }

  private static String otherThan(String code) {
    return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
  }
}
