package io.homeroom.notification.messaging;

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
        .topic(IdentityTopics.REGISTRATION)
        .topic(IdentityTopics.CONSENT)
        .topic(IdentityTopics.GUARDIAN)
        .topic(IdentityTopics.CHALLENGE)
        .topic(IdentityTopics.LETTER)
        .topic(IdentityTopics.PROVIDER_LINK)
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
