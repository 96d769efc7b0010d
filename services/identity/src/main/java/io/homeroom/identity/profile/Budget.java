package io.homeroom.identity.profile;

/**
 * What a family wants to spend in a month.
 *
 * @param amount in minor units of the currency
 * @param currency ISO 4217
 */
public record Budget(long amount, String currency) {}
