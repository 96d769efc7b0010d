/**
 * Tasks that parents give their children.
 *
 * <p>A <em>task</em> is a question with two to ten <em>answers</em>, exactly one of them correct,
 * and the points that solving it earns. Its child answers it in <em>attempts</em>: wrong ones
 * without limit, though not too many in a minute, a correct one at most once.
 */
@ApplicationModule(displayName = "Task")
@NullMarked
package io.homeroom.progress.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
