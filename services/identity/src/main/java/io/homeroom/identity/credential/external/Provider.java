package io.homeroom.identity.credential.external;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Who else lets people sign in. */
public enum Provider {
  GOOGLE,
  APPLE,
  FACEBOOK;

  /**
   * The provider of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Provider named(String name) {
    return Arrays.stream(values())
        .filter(provider -> provider.wireName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no such provider"));
  }

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
