package io.homeroom.progress.points.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why points moved. */
public enum EntryKind {
  @JsonProperty("earned")
  EARNED,
  @JsonProperty("spent")
  SPENT,
  @JsonProperty("transferred")
  TRANSFERRED,
  @JsonProperty("reversed")
  REVERSED
}
