/** The relay against real servers, with their failures. */
@NullMarked
package io.homeroom.platform.messaging.relay;

import org.jspecify.annotations.NullMarked;
