package io.homeroom.notification.letter.request;

import io.homeroom.notification.preference.NoticeKind;
import io.homeroom.notification.preference.Timeliness;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter tells that a person need not want by mail.
 *
 * @param facts ids and figures; nothing personal
 * @param familyId whose parents are told; null if it concerns the person alone
 * @param timeliness until when it is of use, if that ends
 */
public record Told(
    NoticeKind kind,
    Map<String, String> facts,
    @Nullable UUID familyId,
    @Nullable Timeliness timeliness) {

  public Told {
    facts = Map.copyOf(facts);
  }
}
