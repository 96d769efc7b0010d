/** What coaches are told of their sessions in the calendar. */
@NullMarked
package io.homeroom.booking.calendar.messaging;

import org.jspecify.annotations.NullMarked;
