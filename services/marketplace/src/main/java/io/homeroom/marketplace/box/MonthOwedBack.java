package io.homeroom.marketplace.box;

import java.time.Instant;

/** Payments is to give a month's money back; told within the transaction. */
public record MonthOwedBack(Box box, BoxMonth month, Instant at) {}
