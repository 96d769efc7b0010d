package io.homeroom.marketplace.catalogue.category;

import java.util.UUID;

/** Names a category. */
public record CategoryId(UUID value) {}
