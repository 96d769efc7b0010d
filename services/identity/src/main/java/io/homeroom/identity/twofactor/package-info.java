/**
 * Whether somebody signs in by two factors.
 *
 * <p>The <em>second factor</em> is a code that is sent by mail or SMS. It is turned on by entering
 * such a code, so that nobody locks themselves out, and turned off by proving once more who one is.
 * Admins have it from the beginning and keep it.
 */
@ApplicationModule(displayName = "Second factor")
@NullMarked
package io.homeroom.identity.twofactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
