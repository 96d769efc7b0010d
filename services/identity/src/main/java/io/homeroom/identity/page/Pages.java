package io.homeroom.identity.page;

import io.homeroom.identity.letter.LinkOutdated;
import io.homeroom.identity.letter.LinkUnknown;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with pages, also when the link is not good. */
@Component
public class Pages {
  private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

  private final PageTemplate template;
  private final PageTexts texts;

  Pages(PageTemplate template, PageTexts texts) {
    this.template = template;
    this.texts = texts;
  }

  /** Answers with the page, or with one that explains why there is none. */
  public ResponseEntity<String> answer(Supplier<Page> page) {
    Locale readers = LocaleContextHolder.getLocale();
    try {
      return answer(HttpStatus.OK, page.get());
    } catch (LinkUnknown unknown) {
      return answer(HttpStatus.NOT_FOUND, Page.of(readers, "unknown"));
    } catch (LinkOutdated outdated) {
      String name = outdated.reason().name().toLowerCase(Locale.ROOT);
      return answer(HttpStatus.GONE, Page.of(readers, name));
    }
  }

  private ResponseEntity<String> answer(HttpStatus status, Page page) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", template.contentSecurityPolicy())
        .header("Referrer-Policy", "same-origin")
        .body(template.fill(values(page)));
  }

  private Map<String, Object> values(Page page) {
    Map<String, Object> values = new HashMap<>();
    values.put("language", texts.get(page.locale(), "language"));
    values.put("direction", texts.get(page.locale(), "direction"));
    values.put("title", texts.get(page.locale(), page.name() + ".title"));
    values.put("text", texts.get(page.locale(), page.name() + ".text", page.arguments().toArray()));
    values.put("items", page.items().stream().map(key -> texts.get(page.locale(), key)).toList());
    values.put("hasItems", !page.items().isEmpty());
    var form = page.form();
    if (form != null) {
      values.put("form", form);
      values.put("inputs", form.fields().stream().map(field -> input(page, field)).toList());
      values.put("button", texts.get(page.locale(), page.name() + ".button"));
    }
    return values;
  }

  private Map<String, Object> input(Page page, Page.Field field) {
    return Map.of(
        "name", field.name(),
        "type", field.type(),
        "autocomplete", field.autocomplete(),
        "label", texts.get(page.locale(), page.name() + "." + field.name()));
  }
}
