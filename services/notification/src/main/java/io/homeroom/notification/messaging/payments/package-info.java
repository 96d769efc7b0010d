/** What this service hears from payments: families' subscriptions. */
@NullMarked
package io.homeroom.notification.messaging.payments;

import org.jspecify.annotations.NullMarked;
