package io.homeroom.e2e;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A family that tells Homeroom everything there is to tell. */
final class CanaryLife {

  private static final String CHILD = "Canarychild";
  private static final String PIN = "640381";
  private static final String WRONG_PIN = "918273";
  private static final String PHONE = "+49 30 23125999";

  private final Door door;
  private final Mailbox mailbox;
  private final Parent parent = Parent.named("Canaryparent", "en");
  private final List<Canary> canaries = new ArrayList<>();

  CanaryLife(RunningPlatform platform) {
    this.door = platform.door();
    this.mailbox = platform.mailbox();
  }

  /** What it has told, and where that may stand. */
  List<Canary> live() {
    Door home = register();
    consent(home);
    home = trustDevice(home);
    addChild(home);
    Room room = Room.of(door, home, parent, CHILD, PIN);
    door.post("/api/auth/child/login", with(room.credentials(), "pin", WRONG_PIN));
    liveAtAddress(home);
    canaries.addAll(new CanaryLessons(home, room).learn());
    canaries.add(Canary.of(parent.email()));
    canaries.add(Canary.of(parent.password()));
    canaries.add(Canary.of("Canaryparent"));
    canaries.add(Canary.of(CHILD));
    canaries.add(Canary.of(PHONE));
    canaries.add(Canary.of("+493023125999"));
    canaries.add(Canary.code(PIN));
    canaries.add(Canary.code(WRONG_PIN));
    return canaries;
  }

  private Door register() {
    Map<String, String> form = with(parent.registration(), "phone", PHONE);
    Answer registered =
        new RegisteringAtDoor(door, mailbox, Narrator.SILENT).register(parent, form);
    canaries.add(Canary.code(mailbox.awaitCode(parent.email(), 1)));
    return door.as(registered.text("tokens.accessToken"));
  }

  private void consent(Door home) {
    home.post("/api/family/consents", Map.of("purposes", List.of("core"))).expect(202);
    URI sign = mailbox.awaitLink(parent.email(), "/api/family/consents/sign");
    String token = sign.getRawQuery().substring("token=".length());
    canaries.add(Canary.of(token));
    door.get(sign.getPath() + "?" + sign.getRawQuery()).expect(200);
    door.post("/api/family/consents/sign", Map.of("token", token)).expect(200);
  }

  /** A code by SMS that is never entered, then one by mail. */
  private Door trustDevice(Door home) {
    home.post("/api/auth/two-factor/on", Map.of("channel", "sms")).expect(202);
    Answer challenge = home.post("/api/auth/two-factor/on", Map.of("channel", "email")).expect(202);
    home.post("/api/auth/two-factor/on/confirm", answer(challenge, code(2))).expect(200);
    Answer asked = door.post("/api/auth/login", parent.signIn()).expect(202);
    Map<String, Object> answer = new HashMap<>(answer(asked, code(3)));
    answer.put("trustDevice", true);
    Answer tokens = door.post("/api/auth/otp/verify", answer).expect(200);
    String secret = tokens.text("deviceSecret");
    door.from(secret).post("/api/auth/login", parent.signIn()).expect(200);
    canaries.add(Canary.of(secret));
    canaries.add(Canary.of(tokens.text("accessToken")));
    canaries.add(Canary.of(tokens.text("refreshToken")));
    return door.as(tokens.text("accessToken"));
  }

  private void addChild(Door home) {
    String notes = "Canarynotes likes trains";
    Map<String, String> child =
        Map.of("name", CHILD, "birthday", "2018-05-04", "language", "en", "notes", notes);
    home.post("/api/family/children", child, "canary-child").expect(201);
    home.post("/api/family/children", child, "canary-child").expect(201);
    canaries.add(Canary.of(notes));
  }

  private void liveAtAddress(Door home) {
    Map<String, Object> address =
        Map.of(
            "recipient", "Canaryrecipient Doe",
            "lines", List.of("742 Canarystreet"),
            "city", "Canaryville",
            "country", "US");
    home.put("/api/store/address", address).expect(200);
    canaries.add(Canary.of("Canaryrecipient"));
    canaries.add(Canary.of("Canarystreet"));
    canaries.add(Canary.of("Canaryville"));
  }

  private String code(int count) {
    String code = mailbox.awaitCode(parent.email(), count);
    canaries.add(Canary.code(code));
    return code;
  }

  private static Map<String, String> answer(Answer challenge, String code) {
    return Map.of("challengeId", challenge.text("challengeId"), "code", code);
  }

  private static Map<String, String> with(Map<String, String> form, String field, String value) {
    Map<String, String> more = new HashMap<>(form);
    more.put(field, value);
    return more;
  }
}
