/**
 * Credits that families buy in packages, and book seats with.
 *
 * <p>A <em>credit</em> pays for one seat in any session of its course. What a family has is a
 * balance of entries: bought, spent, returned.
 */
@ApplicationModule(displayName = "Credits")
@NullMarked
package io.homeroom.booking.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
