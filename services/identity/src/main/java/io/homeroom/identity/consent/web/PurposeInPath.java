package io.homeroom.identity.consent.web;

import io.homeroom.identity.consent.Purpose;
import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a purpose as it is written outside: {@code ai-chat}. */
@Component
class PurposeInPath implements Converter<String, Purpose> {

  @Override
  public Purpose convert(String text) {
    return Arrays.stream(Purpose.values())
        .filter(purpose -> purpose.wireName().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a purpose"));
  }
}
