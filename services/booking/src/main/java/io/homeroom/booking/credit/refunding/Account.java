package io.homeroom.booking.credit.refunding;

import io.homeroom.booking.course.CourseId;
import java.util.UUID;

/** The credits of one family for one course. */
record Account(UUID family, CourseId course) {}
