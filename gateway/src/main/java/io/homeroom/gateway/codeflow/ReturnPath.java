package io.homeroom.gateway.codeflow;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page wants to go on after signing in: a plain path of our own, and plain parameters.
 *
 * <p>What is taken is written down, rather than what is not. There is nothing in it that a browser
 * or a server could read as another host: no second slash, no backslash, nothing encoded, no dots
 * that lead upwards. What is not a page, under {@code /api} and {@code /auth}, is left out too.
 */
record ReturnPath(String value) {
  static final ReturnPath START = new ReturnPath("/");
  private static final int LONGEST = 512;
  private static final Pattern PLAIN =
      Pattern.compile(
          "/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?)?"
              + "(?:\\?[A-Za-z0-9._~=&-]*)?");
  private static final Pattern NO_PAGE = Pattern.compile("/(?:api|auth)(?:[/?].*)?");

  /** The start if nothing is asked for, nothing if it is not such a path. */
  static Optional<ReturnPath> of(@Nullable String asked) {
    if (asked == null) {
      return Optional.of(START);
    }
    return asked.length() <= LONGEST
            && PLAIN.matcher(asked).matches()
            && !NO_PAGE.matcher(asked).matches()
        ? Optional.of(new ReturnPath(asked))
        : Optional.empty();
  }
}
