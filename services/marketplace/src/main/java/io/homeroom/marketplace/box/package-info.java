/**
 * Boxes: a physical product that a family gets, and pays for, each month.
 *
 * <p>Payments charges a <em>box</em> month by month. Each <em>month</em> that is paid is owed to
 * the family until it is sent.
 */
@ApplicationModule(displayName = "Box")
@NullMarked
package io.homeroom.marketplace.box;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
