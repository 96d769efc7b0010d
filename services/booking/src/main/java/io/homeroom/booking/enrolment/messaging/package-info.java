/** What is told about bookings, and what is heard of payments and children. */
@NullMarked
package io.homeroom.booking.enrolment.messaging;

import org.jspecify.annotations.NullMarked;
