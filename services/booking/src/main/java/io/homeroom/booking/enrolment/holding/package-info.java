/** How families come to hold seats. */
@NullMarked
package io.homeroom.booking.enrolment.holding;

import org.jspecify.annotations.NullMarked;
