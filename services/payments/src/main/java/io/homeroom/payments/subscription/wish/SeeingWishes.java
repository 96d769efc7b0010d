package io.homeroom.payments.subscription.wish;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What families want of subscriptions, or have wanted. */
@Component
@Transactional(readOnly = true)
public class SeeingWishes {
  private final JdbcClient jdbc;

  SeeingWishes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the provider is still to be told of several; those without are not in it. */
  public Map<UUID, WishKind> pending(Collection<UUID> subscriptions) {
    return subscriptions.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select id, subscription_id, kind from subscription_wish
                where subscription_id in (:all) and done_at is null
                """)
            .param("all", subscriptions)
            .query(Wish.class)
            .list()
            .stream()
            .map(Objects::requireNonNull)
            .collect(toMap(Wish::subscriptionId, Wish::kind));
  }

  /** Whether it was not wanted any more when a period began, and the provider did not know. */
  public boolean wasCancelled(UUID subscription, Instant begun) {
    return jdbc.sql(
                """
                select count(*) from subscription_wish
                where subscription_id = :subscription and kind = 'CANCEL' and wanted_at < :begun
                  and (done_at is null or done_at > :begun)
                """)
            .param("subscription", subscription)
            .param("begun", Timestamp.from(begun))
            .query(Long.class)
            .single()
        > 0;
  }
}
