package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.search.lucene.text.Analysis;
import io.homeroom.marketplace.search.lucene.text.Field;
import io.homeroom.marketplace.search.lucene.text.Kana;
import io.homeroom.marketplace.search.lucene.text.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What was typed, as queries that take it at its word. */
final class Wording {
  private static final float OWN_LANGUAGE = 1.5f;
  private static final float TITLE = 2;
  private static final float ELSEWHERE = 0.5f;

  private final String text;
  private final Language language;
  private final Script script;

  Wording(String text, Language language) {
    this.text = text;
    this.language = language;
    this.script = Script.of(text);
  }

  /**
   * All words, as whole words of the language that it seems to be, or with the last one not typed
   * to its end; or standing in any text as it is typed.
   */
  Query likely() {
    return in(script.languages(language));
  }

  /** All words, in any one language. */
  Query anywhere() {
    return in(EnumSet.allOf(Language.class));
  }

  private Query in(Collection<Language> languages) {
    List<Query> ways = new ArrayList<>();
    for (var each : languages) {
      var words = Analysis.terms(Field.words(each), text);
      if (!words.isEmpty()) {
        ways.add(boosted(inTitleFirst(words, each), each));
      }
    }
    beginning(ways);
    var pairs = Analysis.terms(Field.PAIRS, text);
    if (!pairs.isEmpty()) {
      ways.add(new BoostQuery(all(Field.PAIRS, pairs), ELSEWHERE));
    }
    if (Kana.isAllOf(text)) {
      ways.add(term(Field.READINGS, Kana.asKatakana(text)));
    }
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  private static Query inTitleFirst(List<String> words, Language each) {
    var query = new BooleanQuery.Builder().add(all(Field.words(each), words), Occur.MUST);
    words.stream()
        .distinct()
        .map(word -> new BoostQuery(term(Field.title(each), word), TITLE))
        .forEach(word -> query.add(word, Occur.SHOULD));
    return query.build();
  }

  private static Query all(String field, List<String> words) {
    if (words.size() == 1) {
      return term(field, words.getFirst());
    }
    var all = new BooleanQuery.Builder();
    words.stream().distinct().forEach(word -> all.add(term(field, word), Occur.MUST));
    return all.build();
  }

  private Query boosted(Query query, Language each) {
    return each == language ? new BoostQuery(query, OWN_LANGUAGE) : query;
  }

  /** Of ideographs only one alone: they do not stand among the words that are taken as written. */
  private void beginning(List<Query> ways) {
    var words = Analysis.terms(Field.PLAIN, text);
    if (words.isEmpty() || (script != Script.LETTERS && words.size() > 1)) {
      return;
    }
    var beginning = new BooleanQuery.Builder();
    words.subList(0, words.size() - 1).stream()
        .limit(Loosely.MOST_WORDS)
        .forEach(word -> beginning.add(term(Field.PLAIN, word), Occur.MUST));
    beginning.add(term(Field.BEGINNINGS, words.getLast()), Occur.MUST);
    ways.add(beginning.build());
  }

  static TermQuery term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
