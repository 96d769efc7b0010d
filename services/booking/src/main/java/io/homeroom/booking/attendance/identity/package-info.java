/** Names of children, from identity's internal API. */
@NullMarked
package io.homeroom.booking.attendance.identity;

import org.jspecify.annotations.NullMarked;
