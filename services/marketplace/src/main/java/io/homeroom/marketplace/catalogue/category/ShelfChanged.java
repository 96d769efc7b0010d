package io.homeroom.marketplace.catalogue.category;

/** What lies in a category, or how it looks there, has changed within this transaction. */
public record ShelfChanged(CategoryId category) {}
