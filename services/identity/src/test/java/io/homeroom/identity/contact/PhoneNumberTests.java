package io.homeroom.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

  @ParameterizedTest
  @CsvSource({
    "+49 30 901820, +4930901820",
    "+1 (650) 253-0000, +16502530000",
    "+81 3-6384-9000, +81363849000",
    "+86 10 6552 9988, +861065529988"
  })
  void writesNumbersInTheInternationalForm(String text, String e164) {
    assertThat(new PhoneNumber(text).value()).isEqualTo(e164);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "030 901820", "+49", "+1 123", "+999 123456789", "call me", "++49"})
  void refusesWhatCannotBeCalled(String text) {
    assertThatExceptionOfType(NotAPhoneNumber.class).isThrownBy(() -> new PhoneNumber(text));
  }
}
