package io.homeroom.booking.credit.refunding;

import io.homeroom.booking.course.Money;
import java.time.Instant;
import java.util.UUID;

/** The money for unused credits does not go back, or has come again; told once. */
public record CreditRefundFailed(
    UUID refund, UUID purchase, UUID family, UUID person, Money money, Instant at) {}
