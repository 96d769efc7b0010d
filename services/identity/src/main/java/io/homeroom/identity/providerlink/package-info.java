/**
 * By which providers somebody signs in.
 *
 * <p>A <em>link</em> says that who comes from a provider under some name is a person here. The name
 * is kept as a keyed hash. A person has one link for each provider, and a link leads to one person.
 */
@ApplicationModule(displayName = "Provider link")
@NullMarked
package io.homeroom.identity.providerlink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
