/** Stands in for PayPal: the official library talks to it unchanged. */
@NullMarked
package io.homeroom.local.paypal;

import org.jspecify.annotations.NullMarked;
