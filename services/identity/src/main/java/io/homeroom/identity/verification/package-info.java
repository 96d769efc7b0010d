/**
 * Whether an e-mail address is its owner's.
 *
 * <p>A <em>verification</em> is requested by mail and done by the link in it. A newer one
 * supersedes those before.
 */
@ApplicationModule(displayName = "Verification")
@NullMarked
package io.homeroom.identity.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
