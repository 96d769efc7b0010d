/**
 * What people are in Homeroom, and how that changes.
 *
 * <p>Everybody who has an account has one role. It is <em>granted</em> and <em>taken</em>; who has
 * none of those that are granted is a parent, perhaps without children. A change ends the sessions
 * of the role before, and none begins with a token that speaks of it.
 */
@ApplicationModule(displayName = "Role")
@NullMarked
package io.homeroom.identity.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
