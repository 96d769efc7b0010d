/**
 * Proving once more who one is, for what a stolen session must not be enough for.
 *
 * <p>A <em>proof</em> is the password or a code sent for that. It goes with the request it is for
 * and is good for that one.
 */
@ApplicationModule(displayName = "Step-up")
@NullMarked
package io.homeroom.identity.stepup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
