package io.homeroom.booking.availability.web;

import io.homeroom.booking.availability.Opening;
import io.homeroom.booking.schedule.Mode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course session in which seats are free, or that one can wait for.
 *
 * @param start local time in the zone
 * @param free how many seats nobody has
 * @param minor of a seat, in the smallest unit of the currency
 */
record OpeningView(
    UUID courseSessionId,
    UUID courseId,
    UUID coachId,
    String title,
    int minAge,
    int maxAge,
    LocalDateTime start,
    String zone,
    int minutes,
    Instant startsAt,
    Mode mode,
    @Nullable String location,
    int capacity,
    int free,
    long minor,
    String currency) {

  static OpeningView of(Opening opening) {
    var session = opening.session();
    var syllabus = opening.course().syllabus();
    var plan = session.plan();
    return new OpeningView(
        session.id().value(),
        session.course().value(),
        session.coach(),
        syllabus.title(),
        syllabus.ages().from(),
        syllabus.ages().to(),
        plan.period().start(),
        plan.period().zone().getId(),
        plan.period().minutes(),
        session.begins(),
        plan.place().mode(),
        plan.place().location(),
        plan.capacity(),
        session.free(),
        session.price().minor(),
        session.price().currency().getCurrencyCode());
  }
}
