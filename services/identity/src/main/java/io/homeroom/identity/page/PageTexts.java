package io.homeroom.identity.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What pages say, in English, Chinese and Japanese. */
@Component
class PageTexts {
  private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

  PageTexts() {
    texts.setBasename("pages/texts");
    texts.setDefaultEncoding(UTF_8.name());
    texts.setFallbackToSystemLocale(false);
    texts.setDefaultLocale(Locale.ENGLISH);
    texts.setAlwaysUseMessageFormat(true);
  }

  String get(Locale locale, String key, Object... arguments) {
    return texts.getMessage(key, arguments, locale);
  }
}
