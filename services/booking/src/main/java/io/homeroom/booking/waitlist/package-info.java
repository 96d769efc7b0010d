/**
 * Families that wait for seats in a session that is full.
 *
 * <p>A freed seat is offered within the transaction that frees it: to who came first among those
 * for whom there are enough. So nobody comes between, and whoever finds seats free takes them from
 * nobody who could have had them.
 */
@ApplicationModule(displayName = "Waitlist")
@NullMarked
package io.homeroom.booking.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
