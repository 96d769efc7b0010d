package io.homeroom.identity.consent;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.PersonId;
import java.util.Set;

/** What a parent is asked to consent to. */
public record ConsentRequest(
    Scope scope, PersonId parent, Language language, Set<Purpose> purposes, String policyVersion) {}
