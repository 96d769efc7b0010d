package io.homeroom.platform.families.identity;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Asks identity, at {@code homeroom.identity.url}. */
@AutoConfiguration
@Import(IdentityRegistry.class)
final class RegistryAutoConfiguration {}
