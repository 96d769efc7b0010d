package io.homeroom.marketplace.purchase;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import java.util.UUID;

/** So many of a product, from its supplier. */
public record Line(ProductId product, ProductKind kind, UUID supplier, int quantity) {}
