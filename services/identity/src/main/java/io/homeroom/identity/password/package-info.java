/**
 * How somebody comes by another password.
 *
 * <p>A <em>change</em> spans the identity provider and this service. Afterwards sessions, trusted
 * devices and locks of the former password are gone, and its owner is told.
 */
@ApplicationModule(displayName = "Password")
@NullMarked
package io.homeroom.identity.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
