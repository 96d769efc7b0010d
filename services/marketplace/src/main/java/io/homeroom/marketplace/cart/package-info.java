/** What somebody means to order: products and how many, without a price and without a promise. */
@ApplicationModule(displayName = "Cart")
@NullMarked
package io.homeroom.marketplace.cart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
