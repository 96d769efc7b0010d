/**
 * What parents see first: how all their children fare, in one read. Read only, over what the other
 * modules keep.
 */
@ApplicationModule(displayName = "Dashboard")
@NullMarked
package io.homeroom.progress.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
