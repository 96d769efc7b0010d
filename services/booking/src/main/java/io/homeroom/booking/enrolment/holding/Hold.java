package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.schedule.CourseSessionId;
import java.util.SortedSet;
import java.util.UUID;

/**
 * What a parent wants to hold.
 *
 * @param children each with a seat, all or none
 * @param byCredits whether the family pays with credits, at once
 */
public record Hold(
    Booker booker, CourseSessionId session, SortedSet<UUID> children, boolean byCredits) {}
