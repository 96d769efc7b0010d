package io.homeroom.payments.provider;

import java.util.UUID;

/**
 * What is to be given back.
 *
 * @param id ours: the same again gives nothing back again
 * @param round how often the provider has said no for now: it remembers that it did
 */
public record RefundOrder(UUID id, int round, String paymentId, long minor, String currency) {}
