/** A calendar outside, and its events, as the sessions need them. */
@NullMarked
package io.homeroom.booking.calendar.remote;

import org.jspecify.annotations.NullMarked;
