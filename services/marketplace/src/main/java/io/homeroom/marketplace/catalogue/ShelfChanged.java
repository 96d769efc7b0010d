package io.homeroom.marketplace.catalogue;

/** What lies in a category, or how it looks there, has changed within this transaction. */
public record ShelfChanged(CategoryId category) {}
