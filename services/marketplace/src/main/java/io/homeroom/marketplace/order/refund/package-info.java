/** The refunds of orders that are paid by card, as they are seen. */
@NullMarked
package io.homeroom.marketplace.order.refund;

import org.jspecify.annotations.NullMarked;
