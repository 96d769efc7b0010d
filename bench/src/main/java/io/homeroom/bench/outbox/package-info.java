/**
 * How fast the outbox is: from a commit to a subscriber, in draining, and in changing its leader.
 */
@NullMarked
package io.homeroom.bench.outbox;

import org.jspecify.annotations.NullMarked;
