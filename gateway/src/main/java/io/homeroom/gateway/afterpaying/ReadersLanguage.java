package io.homeroom.gateway.afterpaying;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The first of the browser's languages that we know; English if there is none. */
final class ReadersLanguage {

  private static final List<Locale> KNOWN =
      List.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE);

  private ReadersLanguage() {}

  static Locale of(HttpHeaders headers) {
    try {
      var known = Locale.lookup(headers.getAcceptLanguage(), KNOWN);
      return known == null ? Locale.ENGLISH : known;
    } catch (IllegalArgumentException unreadable) {
      return Locale.ENGLISH;
    }
  }
}
