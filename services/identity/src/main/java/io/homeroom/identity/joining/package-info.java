/**
 * How another parent comes into a family that is there.
 *
 * <p>A parent <em>invites</em> them by mail. Whoever has the link <em>accepts</em> with a name and
 * a password and is a parent of that family from then on. That an address has an account already,
 * is told to whoever reads its mail and to nobody else.
 */
@ApplicationModule(displayName = "Joining")
@NullMarked
package io.homeroom.identity.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
