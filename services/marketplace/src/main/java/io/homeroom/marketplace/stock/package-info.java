/**
 * How many there are of each physical product.
 *
 * <p>A <em>reservation</em> keeps some for an order or a gift, until a moment. What is reserved is
 * <em>taken</em> when it is paid, or <em>released</em>; what was taken can be <em>given back</em>.
 * Digital products have no stock: a reservation passes over them.
 */
@ApplicationModule(displayName = "Stock")
@NullMarked
package io.homeroom.marketplace.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
