package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.search.Entry;
import io.homeroom.marketplace.search.Hits;
import io.homeroom.marketplace.search.Place;
import io.homeroom.marketplace.search.ProductIndex;
import io.homeroom.marketplace.search.Question;
import io.homeroom.marketplace.search.lucene.text.Analysis;
import io.homeroom.marketplace.search.lucene.text.Field;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds products with Lucene. */
@Component
class LuceneIndex implements ProductIndex {
  /** With fewer hits than this, words may differ a little. */
  private static final long FEW = 3;

  private static final float PRAISE = 1;

  private final IndexFiles files;

  LuceneIndex(IndexFiles files) {
    this.files = files;
    Analysis.load();
  }

  @Override
  public Hits search(Question question, @Nullable Place after, int most) {
    return files.read(
        searcher -> {
          var text = question.text();
          if (text == null) {
            return hits(searcher, new MatchAllDocsQuery(), question, after, most, false);
          }
          var wording = new Wording(text, question.language());
          if (after == null || !after.loose()) {
            var hits = hits(searcher, wording.likely(), question, after, most, false);
            if (after != null || hits.total() >= FEW) {
              return hits;
            }
          }
          return hits(
              searcher, Loosely.like(text, wording.anywhere()), question, after, most, true);
        });
  }

  @Override
  public void replace(Collection<ProductId> products, Collection<Entry> entries) {
    files.write(
        writer -> {
          var ids = products.stream().map(product -> product.value().toString());
          writer.deleteDocuments(ids.map(id -> new Term(Field.ID, id)).toArray(Term[]::new));
          for (var entry : entries) {
            writer.addDocument(Documents.of(entry));
          }
        });
  }

  @Override
  public void settle() {
    files.write(writer -> writer.forceMerge(1));
  }

  private static Hits hits(
      FacetedSearcher searcher,
      Query query,
      Question question,
      @Nullable Place after,
      int most,
      boolean loose)
      throws IOException {
    if (searcher.documents() == 0) {
      return Hits.NONE;
    }
    var ordering = Ordering.of(question.order(), question.text() != null);
    var counting =
        searcher.search(
            Filters.around(
                ordering == Ordering.FITTING ? praised(query) : query, question.filter()),
            Traits.wanted(question.filter()),
            after == null ? null : ordering.after(after, searcher.documents()),
            most,
            ordering.sort());
    var places =
        Arrays.stream(counting.page().topDocs().scoreDocs)
            .map(hit -> ordering.place((FieldDoc) hit, loose))
            .toList();
    return new Hits(places, counting.total(), counting.facets());
  }

  /** Between two that fit as well, what people like comes first. */
  private static Query praised(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(
            FeatureField.newSaturationQuery(Field.FEATURES, Field.STANDING, PRAISE, 1),
            Occur.SHOULD)
        .build();
  }
}
