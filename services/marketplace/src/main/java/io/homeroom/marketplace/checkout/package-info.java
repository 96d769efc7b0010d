/**
 * Paying by card, which payments takes.
 *
 * <p>A <em>checkout</em> is where a parent pays for one thing, known by its reference; asked for
 * again under that, it is the same.
 */
@ApplicationModule(displayName = "Checkout")
@NullMarked
package io.homeroom.marketplace.checkout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
