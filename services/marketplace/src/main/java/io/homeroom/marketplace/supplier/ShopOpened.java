package io.homeroom.marketplace.supplier;

import java.util.UUID;

/** What a shop offers can be bought from now on. */
public record ShopOpened(UUID supplier) {}
