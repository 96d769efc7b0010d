/**
 * What proves that somebody is who they say, and the provider that keeps it.
 *
 * <p>An <em>account</em> is a person at the identity provider, known there by id alone. The
 * provider checks passwords, keeps sessions and issues tokens; this module is the only one to speak
 * with it.
 */
@ApplicationModule(displayName = "Credential")
@NullMarked
package io.homeroom.identity.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
