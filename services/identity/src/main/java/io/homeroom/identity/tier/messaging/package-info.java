/** What is told about tiers, and what payments tells of subscriptions. */
@NullMarked
package io.homeroom.identity.tier.messaging;

import org.jspecify.annotations.NullMarked;
