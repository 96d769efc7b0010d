/** Why something cannot be paid, or not like that. */
@NullMarked
package io.homeroom.payments.checkout.refusal;

import org.jspecify.annotations.NullMarked;
