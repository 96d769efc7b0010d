/** Finding course sessions in which seats are free, or that one can wait for. */
@ApplicationModule(displayName = "Availability")
@NullMarked
package io.homeroom.booking.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
