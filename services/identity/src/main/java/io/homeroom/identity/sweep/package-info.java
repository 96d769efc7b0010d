/** How what is over is gone through, whatever it is. */
@ApplicationModule(displayName = "Sweep")
@NullMarked
package io.homeroom.identity.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
