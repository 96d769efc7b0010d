/** What this service hears from identity about sessions that sockets belong to. */
@NullMarked
package io.homeroom.notification.messaging.stream;

import org.jspecify.annotations.NullMarked;
