/** When it is told where a session meets. */
@NamedInterface("room")
@NullMarked
package io.homeroom.booking.schedule.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
