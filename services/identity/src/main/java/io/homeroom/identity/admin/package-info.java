/**
 * What admins do about people: find them, end their sessions, suspend and reinstate them, and read
 * the activity log.
 *
 * <p>An <em>admin</em> is a moderator or a superadmin with a second factor. Moderators reach
 * parents, coaches and suppliers; superadmins reach moderators too. Nobody reaches superadmins
 * alone. Whatever is read is logged.
 */
@ApplicationModule(displayName = "Administration")
@NullMarked
package io.homeroom.identity.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
