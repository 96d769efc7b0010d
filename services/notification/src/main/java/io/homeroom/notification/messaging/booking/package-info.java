/** What this service hears from booking: seats in course sessions, and credits for them. */
@NullMarked
package io.homeroom.notification.messaging.booking;

import org.jspecify.annotations.NullMarked;
