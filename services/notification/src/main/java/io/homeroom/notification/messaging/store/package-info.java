/** What this service hears from the marketplace: gifts, orders and their shipping. */
@NullMarked
package io.homeroom.notification.messaging.store;

import org.jspecify.annotations.NullMarked;
