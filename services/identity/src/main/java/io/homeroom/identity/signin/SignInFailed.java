package io.homeroom.identity.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was not let in.
 *
 * @param subject the person whose password was tried, if the address is anybody's; or the challenge
 *     that was answered
 * @param locked whether nothing was looked at any more
 */
public record SignInFailed(Step step, @Nullable UUID subject, boolean locked) {

  /** How far they came. */
  public enum Step {
    PASSWORD,
    CODE,
    ADMISSION
  }
}
