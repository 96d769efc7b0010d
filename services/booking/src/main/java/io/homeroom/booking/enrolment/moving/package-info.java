/** What becomes of seats when their session is moved. */
@NullMarked
package io.homeroom.booking.enrolment.moving;

import org.jspecify.annotations.NullMarked;
