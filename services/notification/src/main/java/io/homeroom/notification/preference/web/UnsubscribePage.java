package io.homeroom.notification.preference.web;

import io.homeroom.notification.template.Language;
import io.homeroom.notification.template.PageRendering;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a page in the reader's language. Its form goes to the address it came from. */
@Component
class UnsubscribePage {

  private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");
  private static final String NOTHING_ELSE =
      "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private final PageRendering rendering;

  UnsubscribePage(PageRendering rendering) {
    this.rendering = rendering;
  }

  ResponseEntity<String> answer(HttpStatus status, String name) {
    var language = Language.ofTag(LocaleContextHolder.getLocale().toLanguageTag());
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", NOTHING_ELSE)
        .header("Referrer-Policy", "same-origin")
        .body(rendering.render("unsubscribe-" + name, language));
  }
}
