package io.homeroom.marketplace.points;

/**
 * What is left in a purse now.
 *
 * @param version grows with each change
 */
public record Left(long balance, long version) {}
