package io.homeroom.marketplace.search;

import io.homeroom.marketplace.catalogue.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text in any language; none: everything that passes the filter
 * @param language of the reader: texts in it come first
 */
public record Question(@Nullable String text, Language language, Filter filter, Order order) {}
