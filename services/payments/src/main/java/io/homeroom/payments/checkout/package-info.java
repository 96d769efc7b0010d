/**
 * Payments, from being asked for to being paid: a <em>checkout</em> is asked for by another service
 * under a <em>reference</em>, opened at the provider, and paid or expired.
 */
@ApplicationModule(displayName = "Checkout")
@NullMarked
package io.homeroom.payments.checkout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
