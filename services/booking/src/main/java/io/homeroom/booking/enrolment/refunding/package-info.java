/** What is paid back: asked of payments, and what has become of that. */
@NullMarked
package io.homeroom.booking.enrolment.refunding;

import org.jspecify.annotations.NullMarked;
