package io.homeroom.booking.payment;

import java.util.Currency;
import java.util.UUID;

/**
 * What is to be paid each month.
 *
 * @param reference by which it is known
 * @param name what the parent reads on the page
 */
public record MonthlyDemand(
    String reference, UUID familyId, UUID personId, String name, long minor, Currency currency) {}
