/** What this service hears from booking: seats in course sessions. */
@NullMarked
package io.homeroom.notification.messaging.booking;

import org.jspecify.annotations.NullMarked;
