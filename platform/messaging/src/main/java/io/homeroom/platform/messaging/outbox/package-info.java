/**
 * The publishing side: an event becomes a row of the service's own database, in its transaction.
 *
 * <p>A <em>held key</em> waits because Kafka refused its first event; it is <em>parked</em> when
 * only an operator lets it go on.
 */
@NullMarked
package io.homeroom.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
