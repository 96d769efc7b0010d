package io.homeroom.notification.template;

import java.net.URI;
import java.time.Instant;

/**
 * What is personal about a letter.
 *
 * @param expiresAt until when its secret can be used
 */
public record LetterContent(DisplayName name, Secret secret, Instant expiresAt) {

  /** What a letter is sent for: a link to be followed or a code to be entered. */
  public sealed interface Secret {

    /** By which name sentences and pages know it. */
    String key();

    String text();
  }

  public record Link(URI uri) implements Secret {

    @Override
    public String key() {
      return "link";
    }

    @Override
    public String text() {
      return uri.toString();
    }
  }

  public record Code(String text) implements Secret {

    @Override
    public String key() {
      return "code";
    }
  }

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "LetterContent[" + secret.key() + "]";
  }
}
