package io.homeroom.notification.letter.post;

import io.homeroom.notification.template.Language;
import io.homeroom.notification.template.LetterContent;
import io.homeroom.notification.template.LetterTemplate;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A letter with its addressee; never stored. It has an address, a number, or both.
 *
 * @param to e-mail address, unless it must not go by mail
 * @param phone in E.164, if it is to go by SMS where that is possible
 * @param unsubscribe where no more of its kind can be asked for, if that can be
 */
public record Addressed(
    @Nullable String to,
    @Nullable String phone,
    Language language,
    LetterTemplate template,
    LetterContent content,
    @Nullable URI unsubscribe) {

  public Addressed(
      @Nullable String to,
      @Nullable String phone,
      Language language,
      LetterTemplate template,
      LetterContent content) {
    this(to, phone, language, template, content, null);
  }

  public Addressed unsubscribedBy(URI link) {
    return new Addressed(to, phone, language, template, content, link);
  }

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "Addressed[" + template + ", " + language + "]";
  }
}
