package io.homeroom.payments.subscription;

import io.homeroom.platform.web.security.Tier;
import java.time.Instant;

/** A subscription is not what it was. */
public record SubscriptionChanged(Subscription subscription, Tier tier, Instant at) {}
