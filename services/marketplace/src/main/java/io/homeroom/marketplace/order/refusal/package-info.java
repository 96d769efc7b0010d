/** Why nothing can be done with an order. */
@NullMarked
package io.homeroom.marketplace.order.refusal;

import org.jspecify.annotations.NullMarked;
