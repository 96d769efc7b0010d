package io.homeroom.payments.share;

import java.util.UUID;

/** So much of a payment, in minor units, is for goods of that supplier. */
public record Sold(UUID supplier, long minor) {}
