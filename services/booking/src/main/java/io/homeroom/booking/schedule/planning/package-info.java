/** What coaches do with their course sessions. */
@NamedInterface("planning")
@NullMarked
package io.homeroom.booking.schedule.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
