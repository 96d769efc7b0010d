/** Stands in for Stripe: the official SDK talks to it unchanged. */
@NullMarked
package io.homeroom.local.stripe;

import org.jspecify.annotations.NullMarked;
