/**
 * What this service hears from others: its own copies of their events, and what each leads to.
 *
 * <p>Letters, notifications and the stream listen apart, so that trouble in one does not hold up
 * the others.
 */
@ApplicationModule(displayName = "Messaging")
@NullMarked
package io.homeroom.notification.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
