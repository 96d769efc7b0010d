/** Forms in, JSON out, refusals as Stripe words them. */
@NullMarked
package io.homeroom.local.stripe.http;

import org.jspecify.annotations.NullMarked;
