package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.lucene.text.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/** All traits that there are in an index, each with a number that is the same in all segments. */
final class TraitsOfSegments {
  private final List<Traits> all = new ArrayList<>();
  private final int[][] numbers;

  TraitsOfSegments(IndexReader reader) throws IOException {
    numbers = new int[reader.leaves().size()][];
    Map<Traits, Integer> known = new HashMap<>();
    for (var segment : reader.leaves()) {
      numbers[segment.ord] = numbered(values(segment), known);
    }
  }

  private int[] numbered(SortedDocValues values, Map<Traits, Integer> known) throws IOException {
    var ofSegment = new int[values.getValueCount()];
    for (var each = 0; each < ofSegment.length; each++) {
      var traits = Traits.read(values.lookupOrd(each));
      ofSegment[each] = known.computeIfAbsent(traits, _ -> all.size());
      if (ofSegment[each] == all.size()) {
        all.add(traits);
      }
    }
    return ofSegment;
  }

  static SortedDocValues values(LeafReaderContext segment) throws IOException {
    return DocValues.getSorted(segment.reader(), Field.TRAITS);
  }

  /** The number of traits by the one that a segment gives them. */
  int[] numbers(LeafReaderContext segment) {
    return numbers[segment.ord];
  }

  List<Traits> all() {
    return all;
  }
}
