package io.homeroom.identity;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventsTold;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Tells of subscriptions as payments does. */
@TestComponent
public class Payments {
  private final EventsTold events;
  private final AtomicLong versions = new AtomicLong();

  Payments(EventsTold events) {
    this.events = events;
  }

  /** News of a subscription; a later version is newer, whenever it is told. */
  public record News(UUID event, UUID subscription, UUID family, String tier, long version) {}

  public News news(UUID subscription, Household family, String tier) {
    return new News(
        UUID.randomUUID(), subscription, family.familyId(), tier, versions.incrementAndGet());
  }

  /** A subscription of its own that gives the family this tier. */
  public News subscribe(Household family, String tier) {
    var news = news(UUID.randomUUID(), family, tier);
    tell(news);
    return news;
  }

  public void tell(News news) {
    var json =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "subscriptionId", news.subscription(),
                    "familyId", news.family(),
                    "tier", news.tier(),
                    "version", news.version(),
                    "plan", "a-field-that-nobody-here-reads",
                    "occurredAt", Instant.now().toString()));
    events.tell(
        "homeroom.payments.subscription",
        "payments.subscription-changed.v1",
        news.event(),
        news.subscription(),
        json);
  }
}
