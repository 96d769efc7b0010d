package io.homeroom.marketplace.supplier;

import java.util.UUID;

/** Nothing of a shop can be bought any more. */
public record ShopClosed(UUID supplier) {}
