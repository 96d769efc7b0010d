package io.homeroom.booking.attendance;

import io.homeroom.booking.schedule.CourseSession;
import java.time.Instant;
import java.util.List;

/** A coach has marked who came; told within the transaction. */
public record AttendanceTaken(CourseSession session, List<Attendee> attendees, Instant at) {}
