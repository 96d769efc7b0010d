/** What the members of a family see of it as a whole. */
@ApplicationModule(displayName = "Household")
@NullMarked
package io.homeroom.identity.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
