/** Declares topics at start, or as soon as Kafka is there. */
@NullMarked
package io.homeroom.platform.messaging.topic;

import org.jspecify.annotations.NullMarked;
