package io.homeroom.marketplace.shipping;

/** An address, and how often it has changed. */
public record KeptAddress(Address address, long version) {}
