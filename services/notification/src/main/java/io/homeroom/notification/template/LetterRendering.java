package io.homeroom.notification.template;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes letters. */
@Component
public class LetterRendering {

  private static final List<String> OF_TEMPLATE =
      List.of("subject", "preheader", "heading", "body", "button", "note");
  private static final List<String> OF_ALL =
      List.of("greeting", "fallback", "expiry", "signature", "footer");

  private final Wording wording = new Wording("letters");
  private final Layout text = Layout.plainText();
  private final Layout html = Layout.html();

  public RenderedLetter render(LetterTemplate template, Language language, LetterContent content) {
    Map<String, String> sentences = sentences(template, language);
    Map<String, String> values =
        Map.of(
            "name", content.name().value(),
            "link", content.link().toString(),
            "expires", expires(language, content),
            "language", language.tag(),
            "direction", language.direction());
    String subject = wording.sentence(language, template.alias() + ".subject");
    return new RenderedLetter(subject, text.fill(sentences, values), html.fill(sentences, values));
  }

  private Map<String, String> sentences(LetterTemplate template, Language language) {
    var sentences = new HashMap<String, String>();
    OF_TEMPLATE.forEach(
        key -> sentences.put(key, wording.sentence(language, template.alias() + "." + key)));
    OF_ALL.forEach(key -> sentences.put(key, wording.sentence(language, key)));
    return sentences;
  }

  private static String expires(Language language, LetterContent content) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(language.locale())
            .format(content.expiresAt().atOffset(ZoneOffset.UTC))
        + " UTC";
  }
}
