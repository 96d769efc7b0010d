/**
 * What parents settle about a child's tasks: the usual points, and how many it may solve in a day.
 */
@ApplicationModule(displayName = "Settings")
@NullMarked
package io.homeroom.progress.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
