/**
 * How somebody who has an account comes to be a coach or supplier by asking for it.
 *
 * <p>An <em>application</em> is submitted, then approved or rejected by an admin, or withdrawn.
 * Approved, it has granted the role. Who was rejected can apply again. Its <em>presentation</em> is
 * sealed with a key of its own, so that it can be erased by itself.
 */
@ApplicationModule(displayName = "Application")
@NullMarked
package io.homeroom.identity.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
