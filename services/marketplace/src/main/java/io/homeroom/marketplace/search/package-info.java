/**
 * Finding products.
 *
 * <p>A <em>question</em> is a text, a filter and an order; any of them may be missing. Each replica
 * keeps an <em>index</em> of its own, which answers with <em>hits</em>: ids in their order, how
 * many there are, and how they spread over <em>facets</em>. What is shown of a hit is read from the
 * store: the index finds, it does not tell prices.
 */
@ApplicationModule(displayName = "Search")
@NullMarked
package io.homeroom.marketplace.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
