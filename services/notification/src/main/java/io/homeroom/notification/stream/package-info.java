/**
 * Pushes notifications to people who are connected, on whichever replica they are.
 *
 * <p>A <em>socket</em> is one WebSocket of one person, open for as long as the session and the
 * token it was opened with. A <em>signal</em> tells all replicas over Redis that something concerns
 * a person; it holds ids only and may get lost, the inbox stays right without it.
 */
@ApplicationModule(displayName = "Stream")
@NullMarked
package io.homeroom.notification.stream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
