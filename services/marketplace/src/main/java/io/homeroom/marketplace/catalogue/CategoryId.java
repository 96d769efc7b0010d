package io.homeroom.marketplace.catalogue;

import java.util.UUID;

/** Names a category. */
public record CategoryId(UUID value) {}
