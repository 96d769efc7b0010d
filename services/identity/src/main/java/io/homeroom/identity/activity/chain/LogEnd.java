package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.anchor.Head;
import org.jspecify.annotations.Nullable;

/**
 * Where the log ends.
 *
 * @param newest the newest entry there is
 * @param sealed how far the log has come; null if somebody removed it
 */
record LogEnd(Head newest, @Nullable SealedHead sealed) {

  boolean isVouchedForBy(ActivityKeys keys) {
    return sealed != null && keys.vouchFor(sealed);
  }

  /** What the next entry follows: not the newest there is, if newer ones were removed. */
  Head toFollow(ActivityKeys keys) {
    return sealed != null && keys.vouchFor(sealed) && sealed.head().sequence() > newest.sequence()
        ? sealed.head()
        : newest;
  }
}
