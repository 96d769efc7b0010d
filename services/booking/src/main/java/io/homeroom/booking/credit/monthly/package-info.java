/**
 * Packages of credits that families get each month.
 *
 * <p>A <em>month</em> that is paid is a purchase of its package, known by its invoice.
 */
@NamedInterface("monthly")
@NullMarked
package io.homeroom.booking.credit.monthly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
