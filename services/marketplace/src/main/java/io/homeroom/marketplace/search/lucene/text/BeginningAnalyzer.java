package io.homeroom.marketplace.search.lucene.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;

/** Every beginning of every word. */
final class BeginningAnalyzer extends AnalyzerWrapper {
  static final int LONGEST = 15;

  private final Analyzer words;

  BeginningAnalyzer(Analyzer words) {
    super(words.getReuseStrategy());
    this.words = words;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return words;
  }

  @Override
  protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents words) {
    return new TokenStreamComponents(
        words.getSource(), new EdgeNGramTokenFilter(words.getTokenStream(), 1, LONGEST, false));
  }
}
