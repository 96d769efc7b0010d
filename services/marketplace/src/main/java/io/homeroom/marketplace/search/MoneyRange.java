package io.homeroom.marketplace.search;

/**
 * Prices in one currency, in its smallest unit. Another currency's prices are not in it.
 *
 * @param currency its code of three letters
 */
public record MoneyRange(String currency, Range minor) {}
