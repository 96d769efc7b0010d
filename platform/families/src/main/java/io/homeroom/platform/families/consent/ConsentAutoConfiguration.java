package io.homeroom.platform.families.consent;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Keeps to what parents have decided. */
@AutoConfiguration
@Import({CoreConsent.class, Permission.class})
final class ConsentAutoConfiguration {}
