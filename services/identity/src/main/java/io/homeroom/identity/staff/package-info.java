/**
 * How people come to work with Homeroom: coaches, suppliers, moderators, superadmins.
 *
 * <p>They are <em>invited</em> by a superadmin, or by a setting if there is none yet, and accept by
 * a mailed link, choosing a password. Only then there is a person.
 */
@ApplicationModule(displayName = "Staff")
@NullMarked
package io.homeroom.identity.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
