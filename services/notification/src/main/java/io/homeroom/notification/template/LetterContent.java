package io.homeroom.notification.template;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
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

    /** What sentences and pages know it by. */
    Map<String, String> values();
  }

  public record Link(URI uri) implements Secret {
    @Override
    public Map<String, String> values() {
      return Map.of("link", uri.toString());
    }
  }

  public record Code(String text) implements Secret {
    @Override
    public Map<String, String> values() {
      return Map.of("code", text);
    }
  }

  /**
   * Nothing that is secret.
   *
   * @param values what its words tell, nothing personal
   */
  public record News(Map<String, String> values) implements Secret {

    public News {
      values = Map.copyOf(values);
    }

    public News() {
      this(Map.of());
    }
  }

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "LetterContent[" + secret.getClass().getSimpleName() + "]";
  }
}
