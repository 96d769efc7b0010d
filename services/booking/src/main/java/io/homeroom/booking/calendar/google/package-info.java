/** Google's calendar behind the port. Nothing else knows Google. */
@NullMarked
package io.homeroom.booking.calendar.google;

import org.jspecify.annotations.NullMarked;
