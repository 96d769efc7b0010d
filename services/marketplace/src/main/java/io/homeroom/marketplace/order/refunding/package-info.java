/** How an order is given back, whatever fails on the way. */
@NullMarked
package io.homeroom.marketplace.order.refunding;

import org.jspecify.annotations.NullMarked;
