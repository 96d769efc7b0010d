/** When a new notification is pushed: at once, when its person may be disturbed, or not at all. */
@NullMarked
package io.homeroom.notification.stream.announcing;

import org.jspecify.annotations.NullMarked;
