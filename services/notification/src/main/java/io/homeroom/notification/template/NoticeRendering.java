package io.homeroom.notification.template;

import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts notifications into words, as plain text. */
@Component
public class NoticeRendering {

  private static final String UNKNOWN = "other";

  private final Mustache.Compiler plain = Mustache.compiler().escapeHTML(false).defaultValue("");
  private final Wording wording = new Wording("notices");

  /**
   * The words for a type of notification; general ones for a type that has none (yet).
   *
   * @param facts parameters of the notification; the words for a value are those of {@code
   *     <parameter>.<value>}, else of {@code <parameter>.other}, else the value itself
   */
  public NoticeText render(String type, Map<String, String> facts, Language language) {
    String known = wording.find(language, type + ".title").isPresent() ? type : UNKNOWN;
    var values = new HashMap<String, String>();
    facts.forEach((fact, value) -> values.put(fact, inWords(fact, value, language)));
    values.putAll(LocalTimes.of(facts, language));
    return new NoticeText(
        fill(wording.sentence(language, known + ".title"), values),
        fill(wording.sentence(language, known + ".message"), values));
  }

  private String inWords(String fact, String value, Language language) {
    return wording
        .find(language, fact + "." + value)
        .or(() -> wording.find(language, fact + ".other"))
        .orElse(value);
  }

  private String fill(String sentence, Map<String, String> values) {
    return plain.compile(sentence).execute(values);
  }
}
