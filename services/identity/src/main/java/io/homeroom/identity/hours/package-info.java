/**
 * When a child may be signed in.
 *
 * <p>A parent sets <em>windows</em> by weekday, in a time zone; without any that say otherwise, a
 * child may be signed in always. When a window closes, the child's sessions end.
 */
@ApplicationModule(displayName = "Hours")
@NullMarked
package io.homeroom.identity.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
