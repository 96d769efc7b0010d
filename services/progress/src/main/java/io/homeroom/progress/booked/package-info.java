/**
 * What families have at booking: seats in sessions that are to come, and credits. Copies of what
 * booking tells, for views alone.
 */
@ApplicationModule(displayName = "Booked")
@NullMarked
package io.homeroom.progress.booked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
