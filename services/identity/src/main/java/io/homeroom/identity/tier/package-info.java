/**
 * What families have subscribed to, and what that allows.
 *
 * <p>A family's <em>tier</em> is that of its subscriptions, of which payments tells, or for a while
 * another that a superadmin has <em>granted</em>. It limits what can be added. A lower tier takes
 * nothing away.
 */
@ApplicationModule(displayName = "Tier")
@NullMarked
package io.homeroom.identity.tier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
