/** What PayPal signs with. */
@NullMarked
package io.homeroom.payments.provider.paypal.certificate;

import org.jspecify.annotations.NullMarked;
