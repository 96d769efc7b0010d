package io.homeroom.booking.payment;

import io.homeroom.booking.course.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * What is to be paid.
 *
 * @param reference by which it is known
 * @param each what one of it costs
 * @param name what the family reads on the page
 * @param expiresAt until when it can be paid
 */
public record Demand(
    String reference,
    UUID family,
    UUID person,
    String name,
    Money each,
    int quantity,
    Instant expiresAt) {}
