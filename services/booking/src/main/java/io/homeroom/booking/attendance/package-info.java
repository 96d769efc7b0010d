/** Who was there: the coach's day, and what is marked in it. */
@ApplicationModule(displayName = "Attendance")
@NullMarked
package io.homeroom.booking.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
