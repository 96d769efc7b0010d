package io.homeroom.e2e;

import java.util.Map;

/** How somebody becomes a parent: they ask, read their mail, and enter the code. */
public record RegisteringAtDoor(Door door, Mailbox mailbox, Narrator narrator) {

  /** Registers with the first code that is mailed to the address; the answer holds the tokens. */
  public Answer register(Parent parent) {
    return register(parent, parent.registration());
  }

  public Answer register(Parent parent, Map<String, String> form) {
    return confirm("/api/auth", door.post("/api/auth/register", form).expect(202), parent);
  }

  /** In a browser: what comes back is a cookie. */
  public Answer registerPage(Parent parent) {
    return confirm("/auth", door.post("/auth/register", parent.registration()).expect(202), parent);
  }

  private Answer confirm(String path, Answer pending, Parent parent) {
    String code = mailbox.awaitCode(parent.email(), 1);
    narrator.note("mail: " + code);
    return door.post(path + "/register/confirm", answer(pending, code)).expect(201);
  }

  static Map<String, String> answer(Answer pending, String code) {
    return Map.of("registrationId", pending.text("registrationId"), "code", code);
  }
}
