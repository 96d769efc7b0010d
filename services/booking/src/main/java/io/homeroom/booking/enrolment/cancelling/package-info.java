/** How seats are given up, and what is paid back for them. */
@NullMarked
package io.homeroom.booking.enrolment.cancelling;

import org.jspecify.annotations.NullMarked;
