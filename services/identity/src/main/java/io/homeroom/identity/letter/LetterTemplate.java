package io.homeroom.identity.letter;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a letter is about, and so where its link leads. */
public enum LetterTemplate {
  VERIFY_EMAIL("verify-email", "/api/auth/verify-email"),
  SIGN_CONSENT("sign-consent", "/api/family/consents/sign");

  private final String wireName;
  private final String path;

  LetterTemplate(String wireName, String path) {
    this.wireName = wireName;
    this.path = path;
  }

  /** Where its link leads, below the public address. */
  public String path() {
    return path;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
