/**
 * The way in by way of Google, Apple or Facebook.
 *
 * <p>Whoever is linked has shown by it once who they are, as by a password, and goes on like
 * anybody. Whoever is not, has <em>arrived</em>: they register, or link the provider with the
 * account they have, for which they prove that it is theirs.
 */
@ApplicationModule(displayName = "Sign-in by providers")
@NullMarked
package io.homeroom.identity.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
