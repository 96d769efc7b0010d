package io.homeroom.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.converter.Converter;

class EnumParametersTests {

  enum Shelf {
    TOP,
    BELOW_THE_TOP
  }

  private final Converter<String, Shelf> shelves = new EnumParameters().getConverter(Shelf.class);

  @Test
  void readsConstantsAsTheyAreWrittenOnTheWire() {
    assertThat(shelves.convert("top")).isEqualTo(Shelf.TOP);
    assertThat(shelves.convert("below-the-top")).isEqualTo(Shelf.BELOW_THE_TOP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOP", "below_the_top", "bottom", "", "0"})
  void readsNothingElse(String text) {
    assertThatThrownBy(() -> shelves.convert(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
