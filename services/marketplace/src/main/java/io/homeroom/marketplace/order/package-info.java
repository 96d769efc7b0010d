/**
 * What a family orders.
 *
 * <p>An order has <em>items</em>, each so many of a product at the price that its buyer has seen.
 * Its <em>tender</em> is what all of it is paid with: points, or a card. A <em>buyer</em> is a
 * child, who pays with its own points, or a parent, who pays with those that children have given
 * back. What a child orders may have to wait for its parents, and does if it is paid by card: a
 * parent is its <em>payer</em> then.
 */
@ApplicationModule(displayName = "Order")
@NullMarked
package io.homeroom.marketplace.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
