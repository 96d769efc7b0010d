/**
 * What a family orders.
 *
 * <p>An order has <em>items</em>, each so many of a product at the price in points that its buyer
 * has seen. A <em>buyer</em> is a child, who pays with its own points, or a parent, who pays with
 * those that children have given back. What a child orders may have to wait for its parents.
 */
@ApplicationModule(displayName = "Order")
@NullMarked
package io.homeroom.marketplace.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
