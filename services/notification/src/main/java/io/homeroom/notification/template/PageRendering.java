package io.homeroom.notification.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the few pages that links in mails lead to. */
@Component
public class PageRendering {

  private final Wording wording = new Wording("pages");
  private final Layout layout = Layout.webPage();

  /** A page; with a button, if it has words for one. */
  public String render(String name, Language language) {
    var sentences = new HashMap<String, String>();
    List.of("title", "text", "button")
        .forEach(
            key ->
                wording
                    .find(language, name + "." + key)
                    .ifPresent(sentence -> sentences.put(key, sentence)));
    return layout.fill(
        sentences, Map.of("language", language.tag(), "direction", language.direction()));
  }
}
