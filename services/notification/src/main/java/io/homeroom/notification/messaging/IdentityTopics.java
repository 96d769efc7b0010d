package io.homeroom.notification.messaging;

final class IdentityTopics {

  static final String FAMILY = "homeroom.identity.family";
  static final String REGISTRATION = "homeroom.identity.registration";
  static final String GUARDIAN = "homeroom.identity.guardian";
  static final String CONSENT = "homeroom.identity.consent";
  static final String CHALLENGE = "homeroom.identity.challenge";
  static final String LETTER = "homeroom.identity.letter";
  static final String PROVIDER_LINK = "homeroom.identity.provider-link";
  static final String PERSON = "homeroom.identity.person";
  static final String SESSION = "homeroom.identity.session";

  private IdentityTopics() {}
}
