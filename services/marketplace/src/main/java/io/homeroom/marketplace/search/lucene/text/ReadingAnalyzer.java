package io.homeroom.marketplace.search.lucene.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseReadingFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;

/** Beginnings of how words are read: who types "suisai" in kana has not chosen the kanji yet. */
final class ReadingAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new JapaneseTokenizer(null, true, Mode.SEARCH);
    var readings = WordAnalyzer.folded(new JapaneseReadingFormFilter(words));
    return new TokenStreamComponents(
        words, new EdgeNGramTokenFilter(readings, 2, BeginningAnalyzer.LONGEST, false));
  }
}
