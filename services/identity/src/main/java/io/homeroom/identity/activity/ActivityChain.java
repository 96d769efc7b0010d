package io.homeroom.identity.activity;

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
  private final ActivityKeys keys;
  private final Clock clock;

  ActivityChain(ActivityTable table, ActivityKeys keys, Clock clock) {
    this.table = table;
    this.keys = keys;
    this.clock = clock;
  }

  /** Makes others wait until the end of the transaction. */
  void append(Activity activity) {
    table.awaitTurn();
    var head = table.head();
    var entry =
        new Entry(
            head.sequence() + 1,
            Objects.requireNonNullElseGet(activity.occurredAt(), clock::instant)
                .truncatedTo(ChronoUnit.MICROS),
            activity.action().wireName(),
            activity.outcome().wireName(),
            activity.detail(),
            activity.actor(),
            activity.subjects().stream().map(UUID::toString).toList(),
            MDC.get("traceId"),
            MDC.get(RequestId.LOGGED_AS));
    table.insert(keys.seal(entry, head));
  }
}
