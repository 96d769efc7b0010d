package io.homeroom.marketplace.gift.giving;

import io.homeroom.marketplace.catalogue.ProductId;
import org.jspecify.annotations.Nullable;

/** What a parent wants to give. */
public record Present(ProductId product, long threshold, @Nullable String message) {}
