package io.homeroom.notification.letter;

import io.homeroom.notification.preference.NoticeKind;
import java.util.Map;

/**
 * What a letter tells that a person need not want by mail.
 *
 * @param facts ids and figures; nothing personal
 */
public record Told(NoticeKind kind, Map<String, String> facts) {

  public Told {
    facts = Map.copyOf(facts);
  }
}
