package io.homeroom.platform.web.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class TimesTests {

  record Form(Instant at, LocalDate on, LocalDateTime start) {}

  private final JsonMapper json = JsonMapper.builder().addModule(new TimesInBodies()).build();

  @Test
  void readsYearsOfFourDigits() {
    var last = Instant.parse("9999-12-31T23:59:59.999999999Z");
    assertThat(WrittenTimes.instant("9999-12-31T23:59:59.999999999Z")).isEqualTo(last);
    assertThat(WrittenTimes.instant("0000-01-01T00:00:00Z")).isBefore(Instant.EPOCH);
    assertThat(WrittenTimes.date("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(
            json.readValue(
                "{\"at\":\"2026-01-02T03:04:05Z\",\"on\":\"9999-12-31\",\"start\":\"2026-01-02T03:04\"}",
                Form.class))
        .isEqualTo(
            new Form(
                Instant.parse("2026-01-02T03:04:05Z"),
                LocalDate.of(9999, 12, 31),
                LocalDateTime.of(2026, 1, 2, 3, 4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+10000-01-01T00:00:00Z",
        "-0001-12-31T23:59:59Z",
        "+1000000000-12-31T23:59:59Z",
        "2026-01-02",
        ""
      })
  void readsNoOtherInstant(String text) {
    assertThatThrownBy(() -> WrittenTimes.instant(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "2026-02-29", "now"})
  void readsNoOtherDate(String text) {
    assertThatThrownBy(() -> WrittenTimes.date(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"at\":\"+1000000000-12-31T23:59:59Z\"}",
        "{\"at\":1e12}",
        "{\"on\":\"+999999999-12-31\"}",
        "{\"start\":\"+999999999-12-31T00:00\"}"
      })
  void refusesOtherYearsInBodies(String body) {
    assertThatThrownBy(() -> json.readValue(body, Form.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("year");
  }
}
