package io.homeroom.booking.credit;

import java.time.Instant;

/** A package is paid, and its credits are there; told within the transaction. */
public record CreditsBought(Purchase purchase, Instant at) {}
