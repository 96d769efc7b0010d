package io.homeroom.notification.template;

import java.util.regex.Pattern;

/**
 * The name of a person or a course, fit for one line of a mail: without line ends and other control
 * characters, which could forge headers, and without the marks that turn the direction of what
 * follows.
 */
public record DisplayName(String value) {

  private static final int MAX_CODE_POINTS = 100;
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public DisplayName {
    String oneLine = SPACES.matcher(UNFIT.matcher(value).replaceAll(" ")).replaceAll(" ").strip();
    int length = Math.min(MAX_CODE_POINTS, oneLine.codePointCount(0, oneLine.length()));
    value = oneLine.substring(0, oneLine.offsetByCodePoints(0, length));
  }

  @Override
  public String toString() {
    return value;
  }
}
