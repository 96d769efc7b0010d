/** The identity provider is Keycloak. */
@NullMarked
package io.homeroom.identity.credential.keycloak;

import org.jspecify.annotations.NullMarked;
