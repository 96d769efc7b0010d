/** What is told of who came. */
@NullMarked
package io.homeroom.booking.attendance.messaging;

import org.jspecify.annotations.NullMarked;
