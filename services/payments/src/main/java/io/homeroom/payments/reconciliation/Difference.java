package io.homeroom.payments.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * Something that the provider has and we have not, or we and not the provider, or both but not the
 * same.
 *
 * @param id the provider's, of the payment, refund, dispute or subscription
 */
record Difference(String id, @Nullable String theirs, @Nullable String ours) {}
