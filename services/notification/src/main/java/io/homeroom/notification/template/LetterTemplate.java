package io.homeroom.notification.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter can be about. */
public enum LetterTemplate {
  VERIFY_EMAIL,
  SIGN_CONSENT,
  ONE_TIME_CODE;

  public static Optional<LetterTemplate> ofAlias(String alias) {
    return Arrays.stream(values()).filter(known -> known.alias().equals(alias)).findFirst();
  }

  /** The name other services know it by, such as {@code verify-email}. */
  public String alias() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
