/** How seats are paid for, whatever is late, repeated or lost on the way. */
@NullMarked
package io.homeroom.booking.enrolment.paying;

import org.jspecify.annotations.NullMarked;
