/** What families have paid, as they and staff see it; and what staff gives back of it. */
@ApplicationModule(displayName = "History")
@NullMarked
package io.homeroom.payments.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
