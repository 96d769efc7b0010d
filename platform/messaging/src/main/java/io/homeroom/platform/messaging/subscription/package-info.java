/**
 * The receiving side: each event has its effect once, or becomes a dead letter that can be
 * replayed.
 *
 * <p>The <em>inbox</em> remembers what was received. A <em>dead letter</em> is an event that failed
 * after all retries, kept with the cause in a topic of its own.
 */
@NullMarked
package io.homeroom.platform.messaging.subscription;

import org.jspecify.annotations.NullMarked;
