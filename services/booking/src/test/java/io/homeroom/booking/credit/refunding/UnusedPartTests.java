package io.homeroom.booking.credit.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.course.Money;
import java.util.Currency;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusedPartTests {

  @ParameterizedTest
  @CsvSource({
    "9000, 4, 0, 4, 9000",
    "9000, 4, 0, 3, 6750",
    "1000, 3, 0, 1, 334",
    "1000, 3, 0, 2, 667",
    "1000, 3, 1, 1, 333",
    "50, 100, 0, 1, 1",
    "50, 100, 1, 1, 0",
    "10000000, 7, 0, 6, 8571429"
  })
  void roundsWhatWasUsedDown(long price, int credits, int givenBack, int unused, long minor) {
    assertThat(part(price, credits, givenBack, unused).minor()).isEqualTo(minor);
  }

  @Test
  void comesToThePriceHoweverItIsParted() {
    for (int credits = 1; credits <= 100; credits++) {
      var all = credits;
      var oneByOne =
          LongStream.range(0, all).map(given -> part(997, all, (int) given, 1).minor()).sum();
      assertThat(oneByOne).isEqualTo(997);
    }
  }

  private static UnusedPart part(long price, int credits, int givenBack, int unused) {
    return new UnusedPart(
        UUID.randomUUID(),
        null,
        UUID.randomUUID(),
        credits,
        givenBack,
        unused,
        RefundReason.COACH_GONE,
        new Money(price, Currency.getInstance("EUR")));
  }
}
