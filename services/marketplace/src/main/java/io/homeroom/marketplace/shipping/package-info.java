/**
 * Sending what is physical.
 *
 * <p>A <em>shipment</em> is what one supplier sends to one family for one order or gift: it is
 * requested, shipped, delivered, or cancelled before it is sent. It goes to the <em>address</em>
 * that parents keep for their family, sealed; the supplier sees that while it is still to send.
 */
@ApplicationModule(displayName = "Shipping")
@NullMarked
package io.homeroom.marketplace.shipping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
