package io.homeroom.identity.registration;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.credential.Password;

/** A parent who wants to register. */
public record Applicant(PersonalDetails details, Language language, Password password) {}
