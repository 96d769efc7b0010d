/** The catalogue that comes with Homeroom, for a store that is not empty on the first day. */
@ApplicationModule(displayName = "Seed")
@NullMarked
package io.homeroom.marketplace.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
