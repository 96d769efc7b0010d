package io.homeroom.notification.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * One medium a letter is set in: its page, and how values are made safe for it.
 *
 * @param sentences escapes what is put into a sentence
 * @param page holds the finished sentences
 */
record Layout(Mustache.Compiler sentences, Template page) {

  static Layout plainText() {
    Mustache.Compiler plain = Mustache.compiler().escapeHTML(false);
    return new Layout(plain, plain.compile(read("letter.txt")));
  }

  /** Values are isolated too, so that a name cannot turn the sentence around it. */
  static Layout html() {
    Mustache.Escaper isolating = raw -> "<bdi>" + escape(raw) + "</bdi>";
    return new Layout(
        Mustache.compiler().withEscaper(isolating),
        Mustache.compiler().withEscaper(Layout::escape).compile(read("letter.html")));
  }

  static Layout webPage() {
    Mustache.Compiler escaping = Mustache.compiler().withEscaper(Layout::escape);
    return new Layout(escaping, escaping.compile(read("page.html")));
  }

  String fill(Map<String, String> wording, Map<String, ?> values) {
    var model = new HashMap<String, Object>(values);
    wording.forEach((key, sentence) -> model.put(key, fill(sentence, values)));
    return page.execute(model);
  }

  String fill(String sentence, Map<String, ?> values) {
    return sentences.compile(sentence).execute(values);
  }

  private static String escape(String raw) {
    return HtmlUtils.htmlEscape(raw, StandardCharsets.UTF_8.name());
  }

  private static String read(String name) {
    try {
      return new ClassPathResource("layout/" + name + ".mustache")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
