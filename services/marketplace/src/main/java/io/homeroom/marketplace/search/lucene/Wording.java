package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.catalogue.Language;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** What was typed, as queries that take it at its word. */
final class Wording {
  private static final float OWN_LANGUAGE = 1.5f;
  private static final float TITLE = 2;

  private final QueryBuilder queries = new QueryBuilder(Analysis.ASKING);
  private final String text;
  private final Language language;

  Wording(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** All words, in any one language, as whole words or with the last one not typed to its end. */
  Query exact() {
    List<Query> ways = new ArrayList<>();
    for (var each : Language.values()) {
      var words = queries.createBooleanQuery(Field.words(each), text, Occur.MUST);
      if (words != null) {
        ways.add(boosted(inTitleFirst(words, each), each));
      }
    }
    beginning(ways);
    var pairs = queries.createBooleanQuery(Field.PAIRS, text, Occur.MUST);
    if (pairs != null) {
      ways.add(new BoostQuery(pairs, 0.5f));
    }
    if (Kana.isAllOf(text)) {
      ways.add(term(Field.READINGS, Kana.asKatakana(text)));
    }
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  private Query inTitleFirst(Query words, Language each) {
    var title = queries.createBooleanQuery(Field.title(each), text, Occur.SHOULD);
    return new BooleanQuery.Builder()
        .add(words, Occur.MUST)
        .add(new BoostQuery(title, TITLE), Occur.SHOULD)
        .build();
  }

  private Query boosted(Query query, Language each) {
    return each == language ? new BoostQuery(query, OWN_LANGUAGE) : query;
  }

  private void beginning(List<Query> ways) {
    var words = Analysis.terms(Field.PLAIN, text);
    if (words.isEmpty()) {
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
