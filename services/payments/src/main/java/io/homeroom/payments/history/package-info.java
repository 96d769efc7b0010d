/** What families have paid, as they and admins see it. */
@ApplicationModule(displayName = "History")
@NullMarked
package io.homeroom.payments.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
