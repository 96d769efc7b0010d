/** The publishing side. */
@NullMarked
package io.homeroom.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
