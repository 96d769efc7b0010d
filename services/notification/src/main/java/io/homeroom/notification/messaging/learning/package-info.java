/** What this service hears from progress: tasks and how children fare. */
@NullMarked
package io.homeroom.notification.messaging.learning;

import org.jspecify.annotations.NullMarked;
