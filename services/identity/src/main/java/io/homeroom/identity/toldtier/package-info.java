/**
 * What tokens tell of a family's tier.
 *
 * <p>A tier counts here at once. It is <em>told</em> when all accounts of the family say it to the
 * identity provider and all of its sessions are marked with it: tokens of before are refreshed
 * then. Until that has happened it is <em>due</em>.
 */
@ApplicationModule(displayName = "Told tier")
@NullMarked
package io.homeroom.identity.toldtier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
