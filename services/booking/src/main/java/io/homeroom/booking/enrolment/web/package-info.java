/** Bookings over HTTP: held, paid, seen, given up. */
@NullMarked
package io.homeroom.booking.enrolment.web;

import org.jspecify.annotations.NullMarked;
