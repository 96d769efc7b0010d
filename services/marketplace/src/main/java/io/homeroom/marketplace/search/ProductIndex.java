package io.homeroom.marketplace.search;

import io.homeroom.marketplace.catalogue.ProductId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Where products are found by what is written of them. */
public interface ProductIndex {

  /**
   * The hits after a place.
   *
   * @param after none: from the first
   * @param most how many hits at most; the total counts all there are
   */
  Hits search(Question question, @Nullable Place after, int most);

  /**
   * Forgets what it knew of the products and learns what is told of them now; those of which
   * nothing is told cannot be found any more. It is in force on return.
   */
  void replace(Collection<ProductId> products, Collection<Entry> entries);

  /** Puts what it has learnt together, which takes a while and makes searching faster. */
  void settle();
}
