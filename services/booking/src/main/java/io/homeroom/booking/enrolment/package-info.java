/**
 * Seats of families in course sessions.
 *
 * <p>A <em>booking</em> is one family's seats in one course session, paid for together. It holds
 * them while they are paid (a <em>hold</em>), or while they are offered to somebody who waits (an
 * <em>offer</em>). Whoever changes one locks, in this order: children, the booking, its session,
 * its seats.
 */
@ApplicationModule(displayName = "Enrolment")
@NullMarked
package io.homeroom.booking.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
