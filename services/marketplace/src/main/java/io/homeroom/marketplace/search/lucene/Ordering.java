package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.Order;
import io.homeroom.marketplace.search.Place;
import io.homeroom.marketplace.search.lucene.text.Field;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;

/** An order as Lucene sorts by it: by a value, then by the id, so that no two hits are equal. */
enum Ordering {
  FITTING {
    @Override
    long bits(Object value) {
      return Float.floatToRawIntBits((Float) value);
    }

    @Override
    Object value(long bits) {
      return Float.intBitsToFloat((int) bits);
    }
  },
  /** By the id alone, which grows with time. */
  NEWEST {
    @Override
    long bits(Object value) {
      return 0;
    }
  },
  FEWEST_POINTS,
  MOST_POINTS,
  BEST_RATED {
    @Override
    long bits(Object value) {
      return Double.doubleToRawLongBits((Double) value);
    }

    @Override
    Object value(long bits) {
      return Double.longBitsToDouble(bits);
    }
  };

  private static final SortField ID = new SortField(Field.ID, SortField.Type.STRING);

  static Ordering of(Order order, boolean withText) {
    return switch (order) {
      case RELEVANCE -> withText ? FITTING : NEWEST;
      case NEWEST -> NEWEST;
      case FEWEST_POINTS -> FEWEST_POINTS;
      case MOST_POINTS -> MOST_POINTS;
      case BEST_RATED -> BEST_RATED;
    };
  }

  Sort sort() {
    return switch (this) {
      case FITTING -> new Sort(SortField.FIELD_SCORE, ID);
      case NEWEST -> new Sort(new SortField(Field.ID, SortField.Type.STRING, true));
      case FEWEST_POINTS -> new Sort(points(false, Long.MAX_VALUE), ID);
      case MOST_POINTS -> new Sort(points(true, Long.MIN_VALUE), ID);
      case BEST_RATED -> new Sort(new SortField(Field.STANDING, SortField.Type.DOUBLE, true), ID);
    };
  }

  private static SortField points(boolean most, long missing) {
    var field = LongField.newSortField(Field.POINTS, most, SortedNumericSelector.Type.MIN);
    field.setMissingValue(missing);
    return field;
  }

  Place place(FieldDoc hit, boolean loose) {
    var id = (BytesRef) hit.fields[hit.fields.length - 1];
    return new Place(loose, bits(hit.fields[0]), UUID.fromString(id.utf8ToString()));
  }

  /** A document that would stand right before the next hit, among so many documents. */
  FieldDoc after(Place place, int documents) {
    var id = new BytesRef(place.product().toString());
    var fields = this == NEWEST ? new Object[] {id} : new Object[] {value(place.value()), id};
    return new FieldDoc(documents - 1, Float.NaN, fields);
  }

  long bits(Object value) {
    return (Long) value;
  }

  Object value(long bits) {
    return bits;
  }
}
