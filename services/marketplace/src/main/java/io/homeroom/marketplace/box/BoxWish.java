package io.homeroom.marketplace.box;

import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.ProductId;
import java.util.UUID;

/** What a parent wants each month, at the price they have seen. */
public record BoxWish(UUID family, UUID person, ProductId product, Money seen) {}
