package io.homeroom.marketplace.search.lucene.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Ideographs and kana two by two, where words cannot be told apart with certainty. */
final class PairAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    return new TokenStreamComponents(words, new CJKBigramFilter(WordAnalyzer.folded(words)));
  }
}
