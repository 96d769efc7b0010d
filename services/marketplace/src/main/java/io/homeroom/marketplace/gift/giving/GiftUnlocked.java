package io.homeroom.marketplace.gift.giving;

import io.homeroom.marketplace.gift.Gift;
import java.time.Instant;

/** A child has earned enough to open a gift. */
public record GiftUnlocked(Gift gift, Instant occurredAt) {}
