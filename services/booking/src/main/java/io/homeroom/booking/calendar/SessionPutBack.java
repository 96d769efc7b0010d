package io.homeroom.booking.calendar;

import io.homeroom.booking.schedule.CourseSession;
import java.time.Instant;

/**
 * What somebody did to a session in the calendar is undone there; told within the transaction.
 *
 * @param session as it stays
 */
public record SessionPutBack(CourseSession session, PutBackReason reason, Instant at) {}
