package io.homeroom.identity.credential;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a password has to be: {@value #SHORTEST} to {@value #LONGEST} characters, not made of words
 * about oneself, and not easy to guess. Words about oneself shorter than {@value #TELLING}
 * characters are met by chance and do not count.
 */
@Component
public class PasswordRules {
  public static final int SHORTEST = 10;
  public static final int LONGEST = 128;
  private static final int TELLING = 4;
  private static final Pattern TEXT = Pattern.compile("[^\\p{Cs}\\p{Cntrl}]*");

  private final GuessablePasswords guessable;

  PasswordRules(@Lazy GuessablePasswords guessable) {
    this.guessable = guessable;
  }

  /** What is wrong with the password of somebody about whom these words are known. */
  public Optional<String> objectionTo(String password, Collection<String> words) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of("must have " + SHORTEST + " to " + LONGEST + " characters");
    }
    if (!TEXT.matcher(password).matches()) {
      return Optional.of("must be text");
    }
    if (words.stream().anyMatch(word -> isIn(password, word))) {
      return Optional.of("must not contain your name or e-mail address");
    }
    return guessable.contain(password) ? Optional.of("is too easy to guess") : Optional.empty();
  }

  private static boolean isIn(String password, String word) {
    return word.length() >= TELLING
        && password.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
