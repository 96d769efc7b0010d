/** What this service hears from identity that leads to letters. */
@NullMarked
package io.homeroom.notification.messaging.letter;

import org.jspecify.annotations.NullMarked;
