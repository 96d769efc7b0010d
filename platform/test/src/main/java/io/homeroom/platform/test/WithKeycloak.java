package io.homeroom.platform.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A real Keycloak with identity's realm; its tokens are the ones the application accepts. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Provides(KeycloakServer.class)
public @interface WithKeycloak {}
