/**
 * What parents see first: how all their children fare, and what is booked for them, in one read.
 * Read only, over what the other modules keep.
 */
@ApplicationModule(displayName = "Dashboard")
@NullMarked
package io.homeroom.progress.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
