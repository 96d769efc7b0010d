/**
 * How the first superadmins come to Homeroom: those whom the settings name are <em>invited</em>,
 * until they have joined. Two of them can approve each other's requests; one alone cannot.
 */
@ApplicationModule(displayName = "First admins")
@NullMarked
package io.homeroom.identity.firstadmin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
