/** PayPal: its Orders and Payments by its official library, its notices by their certificate. */
@NullMarked
package io.homeroom.payments.provider.paypal;

import org.jspecify.annotations.NullMarked;
