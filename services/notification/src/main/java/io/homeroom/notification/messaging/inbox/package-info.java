/** What this service hears from identity that leads to notifications, or ends them. */
@NullMarked
package io.homeroom.notification.messaging.inbox;

import org.jspecify.annotations.NullMarked;
