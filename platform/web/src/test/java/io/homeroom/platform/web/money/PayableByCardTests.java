package io.homeroom.platform.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayableByCardTests {

  @PayableByCard
  record Price(long minor, @Nullable String currency) implements WrittenPrice {}

  private final ValidatorFactory validators = Validation.buildDefaultValidatorFactory();

  @AfterEach
  void close() {
    validators.close();
  }

  @ParameterizedTest
  @CsvSource({"0, EUR", "50, EUR", "30, GBP", "17500, HUF"})
  void takesNothingAndWhatACardPays(long minor, String currency) {
    assertThat(objectionsTo(new Price(minor, currency))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, EUR, 50", "29, GBP, 30", "17499, HUF, 17500"})
  void objectsToWhatNoCardPays(long minor, String currency, long least) {
    assertThat(objectionsTo(new Price(minor, currency)))
        .containsExactly("minor is 0, or %d and more".formatted(least));
  }

  @ParameterizedTest
  @CsvSource({"100, XXX", "1, KWD", "0, AAA"})
  void objectsToCurrenciesInWhichNobodyPays(long minor, String currency) {
    assertThat(objectionsTo(new Price(minor, currency)))
        .containsExactly("currency is no currency in which somebody can pay");
  }

  @Test
  void leavesToOthersWhatIsAbsent() {
    assertThat(objectionsTo(new Price(1, null))).isEmpty();
    assertThat(objectionsTo(new Price(-1, "EUR"))).isEmpty();
  }

  private List<String> objectionsTo(Price price) {
    return validators.getValidator().validate(price).stream()
        .map(objection -> objection.getPropertyPath() + " " + objection.getMessage())
        .toList();
  }
}
