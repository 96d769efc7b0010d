/**
 * Paying by money, which payments takes.
 *
 * <p>A <em>checkout</em> is where a family pays for one thing, known by its reference; asked for
 * again under that, it is the same.
 */
@ApplicationModule(displayName = "Payment")
@NullMarked
package io.homeroom.booking.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
