/** What is told about payments. */
@NullMarked
package io.homeroom.payments.checkout.messaging;

import org.jspecify.annotations.NullMarked;
