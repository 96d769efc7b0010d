package io.homeroom.marketplace.cart;

import io.homeroom.marketplace.catalogue.ProductId;

/** So many of a product. */
public record CartLine(ProductId product, int quantity) {}
