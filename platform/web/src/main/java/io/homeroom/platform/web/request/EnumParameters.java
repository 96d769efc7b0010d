package io.homeroom.platform.web.request;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** In an address a constant is written as in a body: {@code in-stock} for {@code IN_STOCK}. */
@SuppressWarnings("rawtypes")
final class EnumParameters implements ConverterFactory<String, Enum> {

  @Override
  public <E extends Enum> Converter<String, E> getConverter(Class<E> type) {
    return text ->
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> wireName(constant).equals(text))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("None of " + type.getSimpleName()));
  }

  private static String wireName(Enum constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
