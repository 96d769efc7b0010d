package io.homeroom.marketplace.catalogue.listing;

import java.time.Instant;

/** A product has been published, changed since, or withdrawn. */
public record ProductRevised(Product product, Instant occurredAt) {}
