package io.homeroom.e2e;

import java.util.Map;
import java.util.UUID;

/** A parent as the demo makes them up: never the same e-mail twice. */
public record Parent(String name, String email, String password, String language) {

  public static Parent named(String name, String language) {
    String unique = UUID.randomUUID().toString().substring(0, 13);
    String email = name.toLowerCase(java.util.Locale.ROOT) + "." + unique + "@example.com";
    return new Parent(name, email, "correct-horse-" + unique, language);
  }

  Map<String, String> registration() {
    return Map.of("email", email, "password", password, "name", name, "language", language);
  }

  /** What proves once more who this is. */
  public Map<String, String> proof() {
    return Map.of("password", password);
  }

  /** The body by which a child gets a PIN. */
  public Map<String, Object> pin(String pin) {
    return Map.of("pin", pin, "proof", proof());
  }

  /** The body of a sign-in. */
  public Map<String, String> signIn() {
    return Map.of("email", email, "password", password);
  }
}
