/**
 * What children may buy by themselves.
 *
 * <p>Parents settle it for each child: nothing at all, what they are asked about, or what stays
 * within <em>limits</em> of points. Whatever is over a limit is asked about. Until they have
 * settled anything, they are asked.
 */
@ApplicationModule(displayName = "Allowance")
@NullMarked
package io.homeroom.marketplace.allowance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
