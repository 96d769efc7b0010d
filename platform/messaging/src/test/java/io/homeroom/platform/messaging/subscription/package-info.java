/** The receiving side against real servers. */
@NullMarked
package io.homeroom.platform.messaging.subscription;

import org.jspecify.annotations.NullMarked;
