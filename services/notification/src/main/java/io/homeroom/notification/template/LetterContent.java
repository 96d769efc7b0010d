package io.homeroom.notification.template;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is personal about a letter.
 *
 * @param name whom it greets; empty if that is not known
 * @param expiresAt until when its secret can be used; null if it holds none
 */
public record LetterContent(DisplayName name, Secret secret, @Nullable Instant expiresAt) {

  /** What a letter is sent for: a link to be followed, a code to be entered, or its words. */
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

  public record News() implements Secret {
    @Override
    public String key() {
      return "news";
    }

    @Override
    public String text() {
      return "";
    }
  }

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "LetterContent[" + secret.key() + "]";
  }
}
