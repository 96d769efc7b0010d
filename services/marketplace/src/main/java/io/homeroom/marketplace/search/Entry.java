package io.homeroom.marketplace.search;

import io.homeroom.marketplace.catalogue.OfferDetails;

/**
 * What an index is told of a product.
 *
 * @param standing from 1 to 5, what those who have it think of it, drawn towards the middle as long
 *     as they are few
 */
public record Entry(OfferDetails details, boolean inStock, double standing) {}
