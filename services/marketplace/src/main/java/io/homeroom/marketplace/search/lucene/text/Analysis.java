package io.homeroom.marketplace.search.lucene.text;

import io.homeroom.marketplace.catalogue.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How text becomes the terms of each field, when it is written and when it is looked for. */
public final class Analysis {
  private static final Analyzer PLAIN = new WordAnalyzer();

  /** For what is written. */
  public static final Analyzer WRITING = with(new BeginningAnalyzer(PLAIN), new ReadingAnalyzer());

  /** For what is looked for: a beginning is looked for as it is. */
  public static final Analyzer ASKING = with(PLAIN, PLAIN);

  private Analysis() {}

  private static Analyzer with(Analyzer beginnings, Analyzer readings) {
    Map<String, Analyzer> byField = new HashMap<>();
    for (var language : Language.values()) {
      byField.put(Field.title(language), of(language));
      byField.put(Field.words(language), of(language));
    }
    byField.put(Field.PAIRS, new PairAnalyzer());
    byField.put(Field.BEGINNINGS, beginnings);
    byField.put(Field.READINGS, readings);
    return new PerFieldAnalyzerWrapper(PLAIN, byField);
  }

  private static Analyzer of(Language language) {
    return switch (language) {
      case EN -> new EnglishAnalyzer();
      case ZH -> new SmartChineseAnalyzer();
      case JA -> new JapaneseAnalyzer();
    };
  }

  /** Reads the dictionaries, for which otherwise the first who asks would wait. */
  public static void load() {
    for (var language : Language.values()) {
      terms(Field.words(language), "word 言葉");
    }
  }

  /** The terms that somebody looks for, in their order. */
  public static List<String> terms(String field, String text) {
    try (var tokens = ASKING.tokenStream(field, text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var terms = new ArrayList<String>();
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
