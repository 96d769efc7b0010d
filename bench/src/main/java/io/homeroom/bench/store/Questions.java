package io.homeroom.bench.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What people type: words, two words, beginnings, slips, with and without filters. */
final class Questions {

  private Questions() {}

  static List<String> all() {
    var questions = new ArrayList<String>();
    ask(questions, "en", " ", Assortment.EN);
    ask(questions, "zh", "", Assortment.ZH);
    ask(questions, "ja", "", Assortment.JA);
    for (var word : Assortment.EN) {
      questions.add(question(word.substring(0, 3), "en", ""));
      questions.add(question(word.charAt(0) + word.substring(2) + " set", "en", ""));
    }
    return questions;
  }

  private static void ask(
      List<String> questions, String language, String between, List<String> words) {
    for (var index = 0; index < words.size(); index++) {
      var word = words.get(index);
      var two = word + between + words.get((index * 7 + 11) % words.size());
      questions.add(question(two, language, ""));
      questions.add(question(two, language, "&kind=physical&maxPoints=900"));
      questions.add(question(two, language, "&age=9&inStock=true&sort=fewest-points"));
      if (index % 3 == 0) {
        questions.add(question(word, language, ""));
      }
    }
  }

  private static String question(String text, String language, String filters) {
    var q = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return "/api/store/search?q=" + q + "&language=" + language + filters;
  }
}
