/**
 * What a family tells of itself, so that lessons, boxes and matches fit it.
 *
 * <p>The <em>location</em> is coarse unless the family wants it exact: what is not needed is not
 * stored. A <em>concern</em> is a threat that the family prepares for.
 */
@ApplicationModule(displayName = "Profile")
@NullMarked
package io.homeroom.identity.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
