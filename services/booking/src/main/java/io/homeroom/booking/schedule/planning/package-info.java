/** What coaches do with their course sessions. */
@NullMarked
package io.homeroom.booking.schedule.planning;

import org.jspecify.annotations.NullMarked;
