/** Who asks that periods are given back. */
@NullMarked
package io.homeroom.payments.invoice.messaging;

import org.jspecify.annotations.NullMarked;
