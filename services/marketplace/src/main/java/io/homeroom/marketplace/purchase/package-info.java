/**
 * What people have bought, or have been given.
 *
 * <p>A <em>purchase</em> is a product that has become somebody's under the reference of an order or
 * a gift. A digital one is in its owner's <em>library</em> until it is revoked.
 */
@ApplicationModule(displayName = "Purchase")
@NullMarked
package io.homeroom.marketplace.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
