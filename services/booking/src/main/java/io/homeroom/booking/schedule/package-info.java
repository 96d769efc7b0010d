/**
 * When and where courses are held.
 *
 * <p>A <em>course session</em> keeps the local time and zone that people have agreed on; its
 * instants follow from these. A <em>series</em> is what was planned in one go, each week at the
 * same local time.
 */
@ApplicationModule(displayName = "Schedule")
@NullMarked
package io.homeroom.booking.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
