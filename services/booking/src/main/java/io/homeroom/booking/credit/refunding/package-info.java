/**
 * Money for credits that nobody can use any more.
 *
 * <p>A package is <em>abandoned</em> when its coach has gone; a course has <em>ended</em> when it
 * is withdrawn, and has no session, for some time. What is <em>unused</em> then is paid back to
 * whoever bought it.
 */
@NamedInterface("refunding")
@NullMarked
package io.homeroom.booking.credit.refunding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
