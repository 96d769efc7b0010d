package io.homeroom.marketplace.catalogue;

/**
 * Something of a product has changed within this transaction: its words, its price, its state, or
 * whether any of it are left.
 */
public record ProductChanged(ProductId product) {}
