package io.homeroom.marketplace.purchase;

import io.homeroom.marketplace.catalogue.ProductId;
import java.time.Instant;
import java.util.UUID;

/** A product that has become somebody's. */
public record Purchase(
    UUID id, ProductId product, String reference, Instant purchasedAt, boolean opened) {}
