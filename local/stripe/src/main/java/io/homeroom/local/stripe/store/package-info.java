/** Objects as Stripe shows them. */
@NullMarked
package io.homeroom.local.stripe.store;

import org.jspecify.annotations.NullMarked;
