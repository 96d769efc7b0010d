/** How an order is placed, and answered by parents. */
@NullMarked
package io.homeroom.marketplace.order.placing;

import org.jspecify.annotations.NullMarked;
