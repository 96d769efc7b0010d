package io.homeroom.marketplace.storefront;

import io.homeroom.marketplace.catalogue.offer.OfferDetails;
import io.homeroom.marketplace.opinion.Opinion;

/**
 * What is shown of one product.
 *
 * @param shop the name of the shop that offers it
 * @param available whether any are left
 */
public record ProductPage(OfferDetails details, String shop, boolean available, Opinion opinion) {}
