package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.Entry;
import io.homeroom.identity.activity.anchor.Head;
import io.homeroom.platform.web.request.RequestId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Entries hang on one another: so one is appended at a time, over all replicas. */
@Component
class ActivityChain {
  private final ActivityTable table;
  private final HeadTable heads;
  private final ActivityKeys keys;
  private final Clock clock;

  ActivityChain(ActivityTable table, HeadTable heads, ActivityKeys keys, Clock clock) {
    this.table = table;
    this.heads = heads;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Makes others wait until the end of the transaction. A head that somebody has changed or removed
   * stays so, for the verification to find.
   */
  Head append(Activity activity) {
    table.awaitTurn();
    var end = heads.end();
    var before = end.toFollow(keys);
    var entry =
        new Entry(
            before.sequence() + 1,
            Objects.requireNonNullElseGet(activity.occurredAt(), clock::instant)
                .truncatedTo(ChronoUnit.MICROS),
            activity.action().wireName(),
            activity.outcome().wireName(),
            activity.detail(),
            activity.actor(),
            activity.subjects().stream().map(UUID::toString).toList(),
            MDC.get("traceId"),
            MDC.get(RequestId.LOGGED_AS));
    var sealed = keys.seal(entry, before);
    table.insert(sealed);
    if (end.isVouchedForBy(keys)) {
      heads.moveTo(keys.seal(sealed.head()));
    }
    return sealed.head();
  }
}
