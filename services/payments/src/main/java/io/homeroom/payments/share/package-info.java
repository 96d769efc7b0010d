/**
 * What suppliers are owed of payments: a <em>share</em> is the part of a payment that was for one
 * supplier's goods, and what is payable of it is that less Homeroom's <em>commission</em>.
 */
@ApplicationModule(displayName = "Share")
@NullMarked
package io.homeroom.payments.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
