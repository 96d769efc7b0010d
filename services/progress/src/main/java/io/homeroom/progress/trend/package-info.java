/** What parents see of a child's learning, day by day. Read only, over the tables of the others. */
@ApplicationModule(displayName = "Trend")
@NullMarked
package io.homeroom.progress.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
