package io.homeroom.marketplace.search;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.offer.OfferDetails;
import java.util.Map;

/**
 * What an index is told of a product.
 *
 * @param shelf the names of its category
 * @param standing from 1 to 5, what those who have it think of it, drawn towards the middle as long
 *     as they are few
 */
public record Entry(
    OfferDetails details, Map<Language, String> shelf, boolean inStock, double standing) {}
