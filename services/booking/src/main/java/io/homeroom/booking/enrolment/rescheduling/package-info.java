/** How a family changes to another session. */
@NullMarked
package io.homeroom.booking.enrolment.rescheduling;

import org.jspecify.annotations.NullMarked;
