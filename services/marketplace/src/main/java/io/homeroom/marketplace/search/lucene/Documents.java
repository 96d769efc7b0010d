package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.search.Entry;
import io.homeroom.marketplace.search.lucene.text.Field;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Entries as documents. */
final class Documents {
  private static final FieldType WORDS = words();

  /** Below this a standing adds next to nothing. */
  private static final double DULL = 2.4;

  private Documents() {}

  static Document of(Entry entry) {
    var offer = entry.details().offer();
    var document = new Document();
    identify(document, offer.id().value().toString());
    amounts(document, entry);
    for (var language : Language.values()) {
      words(document, entry, language);
    }
    document.add(new SortedDocValuesField(Field.TRAITS, Traits.of(entry).written()));
    return document;
  }

  private static void identify(Document document, String id) {
    document.add(new StringField(Field.ID, id, Store.NO));
    document.add(new SortedDocValuesField(Field.ID, new BytesRef(id)));
  }

  private static void amounts(Document document, Entry entry) {
    var price = entry.details().offer().price();
    if (price.points() != null) {
      document.add(new LongField(Field.POINTS, price.points(), Store.NO));
    }
    document.add(new LongField(Field.PRICE, price.money().minor(), Store.NO));
    document.add(
        new StringField(Field.CURRENCY, price.money().currency().getCurrencyCode(), Store.NO));
    document.add(new IntField(Field.MIN_AGE, entry.details().offer().minAge(), Store.NO));
    document.add(new IntField(Field.MAX_AGE, entry.details().maxAge(), Store.NO));
    document.add(new DoubleDocValuesField(Field.STANDING, entry.standing()));
    var praise = (float) Math.max(0.1, entry.standing() - DULL);
    document.add(new FeatureField(Field.FEATURES, Field.STANDING, praise));
  }

  private static void words(Document document, Entry entry, Language language) {
    var title = entry.details().offer().titles().get(language);
    var description = entry.details().descriptions().get(language);
    if (title != null) {
      text(document, Field.title(language), title);
      text(document, Field.BEGINNINGS, title);
      if (language == Language.JA) {
        text(document, Field.READINGS, title);
      }
    }
    for (var text : Arrays.asList(title, description, entry.shelf().get(language))) {
      if (text != null) {
        text(document, Field.words(language), text);
        text(document, language == Language.EN ? Field.PLAIN : Field.PAIRS, text);
      }
    }
  }

  private static void text(Document document, String field, String text) {
    document.add(new org.apache.lucene.document.Field(field, text, WORDS));
  }

  /** Nobody asks where in a text a word stands. */
  private static FieldType words() {
    var words = new FieldType(TextField.TYPE_NOT_STORED);
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    words.freeze();
    return words;
  }
}
