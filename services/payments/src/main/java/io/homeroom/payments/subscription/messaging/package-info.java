/** What is told about subscriptions. */
@NullMarked
package io.homeroom.payments.subscription.messaging;

import org.jspecify.annotations.NullMarked;
