/**
 * What has been paid for periods of subscriptions: an <em>invoice</em> is booked once, and what
 * happens to the payment it was paid by is booked with its family. One that nobody gets anything
 * for is given back; each <em>refund</em> that is asked for ends once, and that is told.
 */
@ApplicationModule(displayName = "Invoice")
@NullMarked
package io.homeroom.payments.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
