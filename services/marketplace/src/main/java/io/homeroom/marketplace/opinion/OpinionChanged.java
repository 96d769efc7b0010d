package io.homeroom.marketplace.opinion;

import io.homeroom.marketplace.catalogue.ProductId;

/** The opinion of a product has changed within this transaction. */
public record OpinionChanged(ProductId product) {}
