/** Why somebody cannot have what they want to order. */
@NullMarked
package io.homeroom.marketplace.order.placing.refusal;

import org.jspecify.annotations.NullMarked;
