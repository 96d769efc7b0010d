/**
 * What staff does with what is people's, told to identity, whose activity log keeps it.
 *
 * <p>An <em>act</em> is a reading or a change of somebody else's data by a member of staff.
 */
@ApplicationModule(displayName = "Oversight")
@NullMarked
package io.homeroom.booking.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
