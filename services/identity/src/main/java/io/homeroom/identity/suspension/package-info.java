/**
 * Who is shut out, and until when.
 *
 * <p>A <em>suspension</em> is an admin's decision, for a reason from a closed set. It ends the
 * person's sessions. None begins until it is <em>lifted</em>, by which the person is reinstated.
 */
@ApplicationModule(displayName = "Suspension")
@NullMarked
package io.homeroom.identity.suspension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
