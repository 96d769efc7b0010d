package io.homeroom.notification.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PriceTests {

  @Test
  void tellsOfPoints() {
    var notice = told(new Price(40, null, null));
    assertThat(notice.type()).isEqualTo(NoticeType.ORDER_PAID);
    assertThat(notice.facts()).containsEntry("points", "40");
  }

  @Test
  void tellsOfMoneyAsItsCurrencyIsWritten() {
    var euros = told(new Price(0, 1990L, "EUR"));
    assertThat(euros.type()).isEqualTo(NoticeType.ORDER_PAID_BY_CARD);
    assertThat(euros.facts()).containsEntry("price", "19.90 EUR").doesNotContainKey("points");
    assertThat(told(new Price(0, 1990L, "JPY")).facts()).containsEntry("price", "1990 JPY");
  }

  private static Notice told(Price price) {
    return price.notice(
        UUID.randomUUID(),
        UUID.randomUUID(),
        NoticeType.ORDER_PAID,
        NoticeType.ORDER_PAID_BY_CARD,
        Instant.EPOCH);
  }
}
