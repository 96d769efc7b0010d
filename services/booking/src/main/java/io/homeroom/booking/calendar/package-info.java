/**
 * Course sessions in a calendar outside, with rooms to meet in.
 *
 * <p>An <em>event</em> shows a session there. It is written after the transaction that changed the
 * session, as often as it takes; what people change there comes back as a move of the session, or
 * is put back. The calendar knows courses, times and places, and nobody who comes.
 */
@ApplicationModule(displayName = "Calendar")
@NullMarked
package io.homeroom.booking.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
