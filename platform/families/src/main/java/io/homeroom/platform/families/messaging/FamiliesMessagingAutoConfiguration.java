package io.homeroom.platform.families.messaging;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Listens to identity, under subscriptions that bear the service's name. */
@AutoConfiguration
@Import({FamilyEvents.class, ConsentEvents.class})
final class FamiliesMessagingAutoConfiguration {}
