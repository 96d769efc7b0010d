/** Whether the session of a valid token still lives, by Redis and else by identity. */
@NullMarked
package io.homeroom.gateway.session;

import org.jspecify.annotations.NullMarked;
