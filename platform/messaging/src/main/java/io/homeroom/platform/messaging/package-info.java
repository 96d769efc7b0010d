/**
 * Events between services: what a module publishes with its own transaction, and what it reacts to
 * from others.
 *
 * <p>An <em>event</em> is a fact about an aggregate that has already happened. It is published
 * through the {@link io.homeroom.platform.messaging.Outbox} and received by an {@link
 * io.homeroom.platform.messaging.EventSubscription}.
 */
@NullMarked
package io.homeroom.platform.messaging;

import org.jspecify.annotations.NullMarked;
