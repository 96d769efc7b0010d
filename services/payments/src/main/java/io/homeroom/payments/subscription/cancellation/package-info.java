/** How families cancel, and take that back, whether or not the provider is there. */
@NullMarked
package io.homeroom.payments.subscription.cancellation;

import org.jspecify.annotations.NullMarked;
