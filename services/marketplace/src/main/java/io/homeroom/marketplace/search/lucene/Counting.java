package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.Facet;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;

/**
 * Counts the traits of all that fits the words, and hands on for the page what has those that are
 * asked for. So one look at each tells also what other values of a facet would have shown.
 */
final class Counting implements Collector {
  private final TraitsOfSegments traits;
  private final Map<Facet, String> wanted;
  private final TopFieldCollector page;
  private final boolean[] fitting;
  private final int[] counts;

  Counting(TraitsOfSegments traits, Map<Facet, String> wanted, TopFieldCollector page) {
    this.traits = traits;
    this.wanted = wanted;
    this.page = page;
    this.counts = new int[traits.all().size()];
    this.fitting = new boolean[counts.length];
    for (var number = 0; number < counts.length; number++) {
      fitting[number] = traits.all().get(number).fit(wanted, null);
    }
  }

  TopFieldCollector page() {
    return page;
  }

  long total() {
    var total = 0L;
    for (var number = 0; number < counts.length; number++) {
      total += fitting[number] ? counts[number] : 0;
    }
    return total;
  }

  Map<Facet, Map<String, Long>> facets() {
    var facets = new EnumMap<Facet, Map<String, Long>>(Facet.class);
    for (var facet : Facet.values()) {
      facets.put(facet, Collections.unmodifiableMap(countsOf(facet)));
    }
    return facets;
  }

  private Map<String, Long> countsOf(Facet facet) {
    var values = new TreeMap<String, Long>();
    for (var number = 0; number < counts.length; number++) {
      var each = traits.all().get(number);
      if (counts[number] > 0 && each.fit(wanted, facet)) {
        values.merge(each.value(facet), (long) counts[number], Long::sum);
      }
    }
    return values;
  }

  @Override
  public ScoreMode scoreMode() {
    return page.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new OfSegment(
        TraitsOfSegments.values(segment), traits.numbers(segment), page.getLeafCollector(segment));
  }

  private final class OfSegment implements LeafCollector {
    private final SortedDocValues values;
    private final int[] numbers;
    private final LeafCollector best;

    OfSegment(SortedDocValues values, int[] numbers, LeafCollector best) {
      this.values = values;
      this.numbers = numbers;
      this.best = best;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      best.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        var number = numbers[values.ordValue()];
        counts[number]++;
        if (fitting[number]) {
          best.collect(document);
        }
      }
    }
  }
}
