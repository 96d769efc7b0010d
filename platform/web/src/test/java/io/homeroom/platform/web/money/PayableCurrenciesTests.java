package io.homeroom.platform.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayableCurrenciesTests {

  @ParameterizedTest
  @ValueSource(strings = {"USD", "EUR", "JPY", "KRW", "HUF", "TWD"})
  void areThoseThatAreCountedAsTheyAreWritten(String code) {
    assertThat(PayableCurrencies.has(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISK", "MGA", "UGX", "KWD", "TND", "XAU", "XXX", "AAA", "usd", ""})
  void areNoOthers(String code) {
    assertThat(PayableCurrencies.has(code)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"EUR, 50", "JPY, 50", "GBP, 30", "HUF, 17500", "CZK, 1500", "SEK, 300"})
  void arePaidInFromTheirLeastOn(String code, long least) {
    assertThat(PayableCurrencies.least(code)).isEqualTo(least);
  }
}
