/** What this service hears from payments: families' subscriptions to plans, boxes and credits. */
@NullMarked
package io.homeroom.notification.messaging.payments;

import org.jspecify.annotations.NullMarked;
