package io.homeroom.notification.messaging.letter;

import io.homeroom.notification.letter.RequestingLetter;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events that lead to letters. */
@Configuration(proxyBeanMethods = false)
class LetterEvents {

  @Bean
  EventSubscription letterSubscription(RequestingLetter letters) {
    return EventSubscription.named("notification.letter")
        .topic("homeroom.identity.registration")
        .topic("homeroom.identity.consent")
        .topic("homeroom.identity.guardian")
        .topic("homeroom.identity.challenge")
        .topic("homeroom.identity.letter")
        .topic("homeroom.identity.provider-link")
        .on(
            RegistrationLetterRequested.TYPE,
            RegistrationLetterRequested.class,
            event -> letters.request(event.data().toLetterRequest(event.id())))
        .on(
            ConsentRequested.TYPE,
            ConsentRequested.class,
            event -> letters.request(event.data().toLetterRequest(event.id())))
        .on(
            LetterRequested.TYPE,
            LetterRequested.class,
            event -> letters.request(event.data().toLetterRequest(event.id())))
        .on(
            GuardianInvited.TYPE,
            GuardianInvited.class,
            event -> letters.request(event.data().toLetterRequest(event.id())))
        .on(
            HandoverInvited.TYPE,
            HandoverInvited.class,
            event -> letters.request(event.data().toLetterRequest(event.id())))
        .on(
            PartingLetterRequested.TYPE,
            PartingLetterRequested.class,
            event -> letters.request(event.data().toLetterRequest(event.id())))
        .on(
            OneTimeCodeRequested.TYPE,
            OneTimeCodeRequested.class,
            event -> letters.request(event.data().toLetterRequest(event.id())))
        .on(
            ProviderLinked.TYPE,
            ProviderLinked.class,
            event -> letters.request(event.data().toLetterRequest(event.id())));
  }
}
