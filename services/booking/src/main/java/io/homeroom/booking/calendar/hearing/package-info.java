/** What people change in the calendar, and how it is heard of. */
@NullMarked
package io.homeroom.booking.calendar.hearing;

import org.jspecify.annotations.NullMarked;
