/**
 * Carries the outbox to Kafka.
 *
 * <p>One relay for each database <em>leads</em>, the others stand by. A <em>lane</em> is what keeps
 * its order: the entries of one key in one topic.
 */
@NullMarked
package io.homeroom.platform.messaging.relay;

import org.jspecify.annotations.NullMarked;
