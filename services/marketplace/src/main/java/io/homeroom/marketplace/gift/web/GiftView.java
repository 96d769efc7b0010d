package io.homeroom.marketplace.gift.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.gift.GiftState;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gift on the wire.
 *
 * @param titles of its product, in the languages it has
 */
record GiftView(
    UUID giftId,
    UUID childId,
    UUID productId,
    Map<Language, String> titles,
    long threshold,
    @Nullable String message,
    GiftState state,
    @Nullable Instant unlockedAt,
    @Nullable Instant openedAt) {}
