/** Reminding families of their sessions, a day and an hour before. */
@ApplicationModule(displayName = "Reminder")
@NullMarked
package io.homeroom.booking.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
