package io.homeroom.payments.subscription.wish;

import java.util.UUID;

/** What a family wants of a subscription. */
public record Wish(UUID id, UUID subscriptionId, WishKind kind) {}
