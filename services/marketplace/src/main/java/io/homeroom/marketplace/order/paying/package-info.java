/** How an order is paid, whatever fails on the way. */
@NullMarked
package io.homeroom.marketplace.order.paying;

import org.jspecify.annotations.NullMarked;
