package io.homeroom.booking.attendance;

import io.homeroom.booking.schedule.CourseSessionId;
import java.util.List;
import java.util.UUID;

/**
 * A family's children are not in a session that has begun; told within the transaction.
 *
 * @param person the parent who has booked
 */
public record ChildrenAbsent(
    UUID booking, UUID family, UUID person, CourseSessionId session, List<UUID> children) {}
