/**
 * The shops of suppliers.
 *
 * <p>A person of the role supplier <em>applies</em> for one shop. A moderator approves or refuses
 * it, and may suspend it later: from that moment on nothing of it can be bought, until it is
 * reinstated. Who was refused applies again by describing the shop anew.
 */
@ApplicationModule(displayName = "Supplier")
@NullMarked
package io.homeroom.marketplace.supplier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
