/**
 * Money for credits that nobody can use any more.
 *
 * <p>A package is <em>abandoned</em> when its coach has gone. What is <em>unused</em> of it is paid
 * back to whoever bought it.
 */
@NamedInterface("refunding")
@NullMarked
package io.homeroom.booking.credit.refunding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
