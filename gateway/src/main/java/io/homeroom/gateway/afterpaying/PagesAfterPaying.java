package io.homeroom.gateway.afterpaying;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** One page, filled with the words of a language. Nothing of a request is shown in it. */
@Component
class PagesAfterPaying {

  private static final List<String> WORDS = List.of("language", "back");

  private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
  private final String page = read("pages/after-paying.html");

  PagesAfterPaying() {
    texts.setBasename("pages/after-paying");
    texts.setDefaultEncoding(UTF_8.name());
    texts.setFallbackToSystemLocale(false);
    texts.setDefaultLocale(Locale.ENGLISH);
  }

  String of(String name, Locale locale) {
    var filled =
        page.replace("{title}", text(name + ".title", locale))
            .replace("{text}", text(name + ".text", locale));
    for (var word : WORDS) {
      filled = filled.replace("{" + word + "}", text(word, locale));
    }
    return filled;
  }

  private String text(String key, Locale locale) {
    return texts.getMessage(key, null, locale);
  }

  private static String read(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
