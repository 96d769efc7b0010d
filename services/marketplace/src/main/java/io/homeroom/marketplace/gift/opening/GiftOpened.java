package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.gift.Gift;
import java.time.Instant;

/** A child has opened a gift: its points are the parents'. */
public record GiftOpened(Gift gift, Instant occurredAt) {}
