/** What the provider tells: kept as it came, then applied once, in whatever order. */
@ApplicationModule(displayName = "Webhook")
@NullMarked
package io.homeroom.payments.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
