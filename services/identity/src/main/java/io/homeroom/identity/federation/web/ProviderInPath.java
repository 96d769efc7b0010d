package io.homeroom.identity.federation.web;

import io.homeroom.identity.credential.external.Provider;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a provider as it is written outside: {@code google}. */
@Component
class ProviderInPath implements Converter<String, Provider> {

  @Override
  public Provider convert(String text) {
    return Provider.named(text);
  }
}
