package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import java.util.UUID;

/**
 * So many credits for a course, bought together.
 *
 * @param open whether it can be bought still
 */
public record CreditPackage(UUID id, CourseId course, int credits, Money price, boolean open) {}
