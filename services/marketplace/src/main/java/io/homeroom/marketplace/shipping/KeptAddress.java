package io.homeroom.marketplace.shipping;

import io.homeroom.marketplace.shipping.address.Address;

/** An address, and how often it has changed. */
public record KeptAddress(Address address, long version) {}
