package io.homeroom.marketplace.search.lucene;

import static io.homeroom.marketplace.search.lucene.Wording.term;

import io.homeroom.marketplace.search.lucene.text.Analysis;
import io.homeroom.marketplace.search.lucene.text.Field;
import io.homeroom.marketplace.search.lucene.text.Kana;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What was typed, as a query that forgives slips. */
final class Loosely {
  static final int MOST_WORDS = 16;
  private static final int MOST_VARIANTS = 20;
  private static final int LONGEST_FORGIVEN = 20;
  private static final int LONGEST_FORGIVEN_TWICE = 12;

  private Loosely() {}

  /** What fits exactly stays in front. */
  static Query like(String text, Query exact) {
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(exact, 4), words(text), pairs(text), readings(text)), 0);
  }

  /** Two of three words, give or take a letter or two; ideographs in titles count as words. */
  private static Query words(String text) {
    return most(Analysis.terms(Field.PLAIN, text).stream().map(Loosely::wordLike).toList());
  }

  private static Query wordLike(String word) {
    var beginning = term(Field.BEGINNINGS, word);
    return edits(word) == 0
        ? new DisjunctionMaxQuery(List.of(term(Field.PLAIN, word), beginning), 0)
        : new DisjunctionMaxQuery(List.of(fuzzy(Field.PLAIN, word), beginning), 0);
  }

  /**
   * How many letters may differ. The automaton for a word grows with its length, much faster so for
   * two letters than for one; nobody's word is so long.
   */
  private static int edits(String word) {
    var letters = word.codePointCount(0, word.length());
    if (letters < 4 || letters > LONGEST_FORGIVEN) {
      return 0;
    }
    return letters < 8 || letters > LONGEST_FORGIVEN_TWICE ? 1 : 2;
  }

  private static Query pairs(String text) {
    var pairs = Analysis.terms(Field.PAIRS, text);
    return pairs.size() < 3
        ? new MatchNoDocsQuery()
        : most(pairs.stream().<Query>map(pair -> term(Field.PAIRS, pair)).toList());
  }

  private static Query readings(String text) {
    return Kana.isAllOf(text) && text.length() > 2 && text.length() <= LONGEST_FORGIVEN
        ? new FuzzyQuery(new Term(Field.READINGS, Kana.asKatakana(text)), 1, 1, MOST_VARIANTS, true)
        : new MatchNoDocsQuery();
  }

  private static Query fuzzy(String field, String word) {
    return new FuzzyQuery(new Term(field, word), edits(word), 1, MOST_VARIANTS, true);
  }

  private static Query most(List<Query> queries) {
    var few = queries.stream().limit(MOST_WORDS).toList();
    if (few.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    var all = new BooleanQuery.Builder();
    few.forEach(query -> all.add(query, Occur.SHOULD));
    return all.setMinimumNumberShouldMatch((2 * few.size() + 2) / 3).build();
  }
}
