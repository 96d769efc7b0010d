/** Stripe, by its official library. */
@NullMarked
package io.homeroom.payments.provider.stripe;

import org.jspecify.annotations.NullMarked;
