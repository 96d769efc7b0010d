/**
 * What families subscribe to: a <em>plan</em>, paid period by period, gives them a tier until it
 * ends.
 */
@ApplicationModule(displayName = "Subscription")
@NullMarked
package io.homeroom.payments.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
