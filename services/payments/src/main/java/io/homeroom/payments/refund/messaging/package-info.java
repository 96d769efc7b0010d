/** Who asks for refunds, and what is told of them. */
@NullMarked
package io.homeroom.payments.refund.messaging;

import org.jspecify.annotations.NullMarked;
