/** Seats of course sessions: how many are taken, and which children are on them. */
@NamedInterface("seating")
@NullMarked
package io.homeroom.booking.enrolment.seating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
