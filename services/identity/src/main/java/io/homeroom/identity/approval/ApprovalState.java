package io.homeroom.identity.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an approval is. All but the first are final. */
public enum ApprovalState {
  REQUESTED,
  APPROVED,
  REJECTED,
  WITHDRAWN,
  EXPIRED;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
