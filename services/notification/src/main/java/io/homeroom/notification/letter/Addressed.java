package io.homeroom.notification.letter;

import io.homeroom.notification.template.Language;
import io.homeroom.notification.template.LetterContent;
import io.homeroom.notification.template.LetterTemplate;

/**
 * A letter with its addressee; never stored.
 *
 * @param to e-mail address
 */
public record Addressed(
    String to, Language language, LetterTemplate template, LetterContent content) {

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "Addressed[" + template + ", " + language + "]";
  }
}
