package io.homeroom.notification.template;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes letters. */
@Component
public class LetterRendering {

  private static final List<String> SENTENCES =
      List.of(
          "subject",
          "preheader",
          "heading",
          "greeting",
          "body",
          "button",
          "fallback",
          "expiry",
          "note",
          "signature",
          "footer",
          "unsubscribing");

  private static final Set<String> ABOUT_SECRETS = Set.of("button", "fallback", "expiry");

  private final Wording wording = new Wording("letters");
  private final Layout text = Layout.plainText();
  private final Layout html = Layout.html();

  public RenderedLetter render(LetterTemplate template, Language language, LetterContent content) {
    Map<String, String> sentences = sentences(template, language);
    if (!template.holdsSecret()) {
      sentences.keySet().removeAll(ABOUT_SECRETS);
    }
    Map<String, String> values = values(language, content);
    String subject = wording.sentence(language, template.alias() + ".subject");
    return new RenderedLetter(subject, text.fill(sentences, values), html.fill(sentences, values));
  }

  /** The letter in one sentence, for an SMS. */
  public String renderShort(LetterTemplate template, Language language, LetterContent content) {
    String sentence = wording.sentence(language, template.alias() + ".short");
    return text.fill(sentence, values(language, content));
  }

  private static Map<String, String> values(Language language, LetterContent content) {
    var values = new HashMap<String, String>(content.secret().values());
    values.putAll(LocalTimes.of(content.secret().values(), language));
    values.put("name", content.name().value());
    values.put("expires", expires(language, content));
    values.put("language", language.tag());
    values.put("direction", language.direction());
    return values;
  }

  /** Those of the template, else those of all; one that has neither needs none. */
  private Map<String, String> sentences(LetterTemplate template, Language language) {
    var sentences = new HashMap<String, String>();
    SENTENCES.forEach(
        key ->
            wording
                .find(language, template.alias() + "." + key)
                .or(() -> wording.find(language, key))
                .ifPresent(sentence -> sentences.put(key, sentence)));
    return sentences;
  }

  private static String expires(Language language, LetterContent content) {
    var expiresAt = content.expiresAt();
    return expiresAt == null ? "" : inWords(expiresAt, language);
  }

  private static String inWords(Instant expiresAt, Language language) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(language.locale())
            .format(expiresAt.atOffset(ZoneOffset.UTC))
        + " UTC";
  }
}
