package io.homeroom.notification.letter;

import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Knows what people were told after what a letter tells. */
public interface LaterNews {

  /**
   * Whether it has made the letter false or idle.
   *
   * @param facts what the letter tells
   * @param since when that was so
   */
  boolean overtake(
      UUID personId, LetterTemplate template, Map<String, String> facts, Instant since);
}
