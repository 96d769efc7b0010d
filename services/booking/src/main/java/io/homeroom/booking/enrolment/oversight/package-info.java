/** Bookings of all families, as staff sees them. */
@NullMarked
package io.homeroom.booking.enrolment.oversight;

import org.jspecify.annotations.NullMarked;
