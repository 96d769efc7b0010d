package io.homeroom.marketplace.catalogue.category;

import io.homeroom.marketplace.catalogue.Language;
import java.util.Map;

/**
 * A shelf of the store.
 *
 * @param slug its name in addresses and seeds
 */
public record Category(CategoryId id, String slug, Map<Language, String> names) {}
