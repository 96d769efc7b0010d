/** What progress tells of points, and what is told of gifts that are no secret any more. */
@NullMarked
package io.homeroom.marketplace.gift.messaging;

import org.jspecify.annotations.NullMarked;
