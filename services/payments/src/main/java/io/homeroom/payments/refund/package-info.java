/** What is given back of a payment, once by its reference. */
@ApplicationModule(displayName = "Refund")
@NullMarked
package io.homeroom.payments.refund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
