/** Why something is not given back. */
@NullMarked
package io.homeroom.marketplace.order.refunding.refusal;

import org.jspecify.annotations.NullMarked;
