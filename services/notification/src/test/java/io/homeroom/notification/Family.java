package io.homeroom.notification;

import io.homeroom.notification.IdentityEvents.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A family and what identity would tell of it, each fact a second after the one before. */
public record Family(UUID id, UUID parent, UUID child, Instant since) {

  public static Family some() {
    var since = Instant.now().minusSeconds(3600).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    return new Family(Ids.next(), Ids.next(), Ids.next(), since);
  }

  public Event registered(String language) {
    return Event.of(
        "family",
        "family-registered",
        "familyId",
        Map.of("familyId", id, "parentId", parent, "language", language, "occurredAt", since));
  }

  public Event consentGranted() {
    return Event.of(
        "consent",
        "consent-granted",
        "consentId",
        Map.of(
            "consentId",
            Ids.next(),
            "familyId",
            id,
            "parentId",
            parent,
            "purposes",
            List.of("core", "voice"),
            "policyVersion",
            "2026-11",
            "method",
            "signed-link",
            "occurredAt",
            since.plusSeconds(2)));
  }

  public Event childAdded(String language) {
    return childEvent("child-added", language, since.plusSeconds(3));
  }

  public Event childChanged(String language) {
    return childEvent("child-changed", language, since.plusSeconds(4));
  }

  public Event consentWithdrawn(String purpose) {
    return Event.of(
        "consent",
        "consent-withdrawn",
        "consentId",
        Map.of(
            "consentId",
            Ids.next(),
            "familyId",
            id,
            "purpose",
            purpose,
            "occurredAt",
            since.plusSeconds(5)));
  }

  public Event sessionRevoked(UUID person, UUID session) {
    return sessionRevoked(person, session, "revoked-by-owner");
  }

  public Event sessionRevoked(UUID person, UUID session, String reason) {
    return Event.of(
        "session",
        "session-revoked",
        "sessionId",
        Map.of(
            "sessionId",
            session,
            "personId",
            person,
            "reason",
            reason,
            "occurredAt",
            since.plusSeconds(6)));
  }

  public Event childRemoved() {
    return Event.of(
        "family",
        "child-removed",
        "familyId",
        Map.of("familyId", id, "childId", child, "occurredAt", since.plusSeconds(7)));
  }

  public Event guardianJoined(UUID guardian) {
    return Event.of(
        "family",
        "guardian-joined",
        "familyId",
        Map.of(
            "familyId",
            id,
            "guardianId",
            guardian,
            "language",
            "en",
            "occurredAt",
            since.plusSeconds(1)));
  }

  public Event guardianLeft(UUID guardian, UUID next) {
    return Event.of(
        "family",
        "guardian-left",
        "familyId",
        Map.of(
            "familyId",
            id,
            "guardianId",
            guardian,
            "nextFamilyId",
            next,
            "occurredAt",
            since.plusSeconds(8)));
  }

  public Event accountClosed(UUID person, boolean familyClosed) {
    return Event.of(
        "person",
        "account-closed",
        "personId",
        Map.of(
            "personId",
            person,
            "familyId",
            id,
            "familyClosed",
            familyClosed,
            "occurredAt",
            since.plusSeconds(8)));
  }

  public Event closed() {
    return Event.of(
        "family",
        "family-closed",
        "familyId",
        Map.of("familyId", id, "occurredAt", since.plusSeconds(8)));
  }

  private Event childEvent(String type, String language, Instant time) {
    return Event.of(
        "family",
        type,
        "familyId",
        Map.of(
            "familyId", id,
            "childId", child,
            "underThirteen", true,
            "language", language,
            "occurredAt", time));
  }
}
