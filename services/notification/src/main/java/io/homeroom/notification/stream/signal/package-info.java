/** What replicas tell each other over Redis. */
@NullMarked
package io.homeroom.notification.stream.signal;

import org.jspecify.annotations.NullMarked;
