/**
 * How somebody comes to go by another e-mail address.
 *
 * <p>A <em>change</em> is asked for with a proof, confirmed by a code that was mailed to the new
 * address, and can be <em>undone</em> for three days by a link that is mailed to the former one.
 * For so long the former address is kept.
 */
@ApplicationModule(displayName = "E-mail change")
@NullMarked
package io.homeroom.identity.emailchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
