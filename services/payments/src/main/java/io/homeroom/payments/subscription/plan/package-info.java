/** What can be subscribed to, and at what price. */
@NullMarked
package io.homeroom.payments.subscription.plan;

import org.jspecify.annotations.NullMarked;
