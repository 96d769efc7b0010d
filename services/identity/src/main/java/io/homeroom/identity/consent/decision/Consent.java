package io.homeroom.identity.consent.decision;

import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.ConsentRequest;
import io.homeroom.identity.consent.DecisionState;
import io.homeroom.identity.consent.KnownConsent;
import io.homeroom.identity.consent.KnownDecision;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.consent.event.ConsentGranted;
import io.homeroom.identity.consent.event.ConsentRequested;
import io.homeroom.identity.consent.event.ConsentWithdrawn;
import io.homeroom.identity.consent.rule.PurposeNotGranted;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.MailedLink;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A parent's consent to a version of the policy, for some purposes and for the family or one child.
 *
 * <p>It is requested, and expires unless it is signed within 72 hours by the link mailed to the
 * parent; asked for once more, the newer request takes its place. Signed, it is granted for each
 * purpose and takes the place of earlier grants for the same purpose and scope, so that at most one
 * of them is in effect. The parent withdraws purpose by purpose, at once and for good: consent is
 * given again by another one. It is kept as evidence.
 */
@Entity
class Consent extends AbstractAggregateRoot<Consent> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ConsentId id;

  @Embedded private Scope scope;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
  private PersonId parent;

  private String policyVersion;
  @Embedded private MailedLink link;
  private Instant requestedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "consent_purpose", joinColumns = @JoinColumn(name = "consent_id"))
  @MapKeyColumn(name = "purpose")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<Purpose, PurposeDecision> decisions = new EnumMap<>(Purpose.class);

  @Version private @Nullable Long version;

  Consent(ConsentId id, ConsentRequest request, LinkToken token, Instant now) {
    this.id = id;
    this.scope = request.scope();
    this.parent = request.parent();
    this.policyVersion = request.policyVersion();
    this.link = new MailedLink(token, now);
    this.requestedAt = now;
    request.purposes().forEach(purpose -> decisions.put(purpose, new PurposeDecision(scope, now)));
    registerEvent(new ConsentRequested(id, request, link.expiresAt(), now));
  }

  @SuppressWarnings("NullAway.Init")
  protected Consent() {}

  void grant(Instant now) {
    link.use(now);
    decisions.values().forEach(decision -> decision.grant(now));
    registerEvent(new ConsentGranted(id, scope, parent, purposes(), policyVersion, now));
  }

  /** Whether it still waits for a signature for nothing but these purposes. */
  boolean waitsForNoMoreThan(Collection<Purpose> purposes) {
    return link.isOpen() && purposes.containsAll(decisions.keySet());
  }

  /** A newer request takes its place: its link is worthless from now on. */
  void supersede(Instant now) {
    link.supersede(now);
    decisions.values().forEach(decision -> decision.supersede(now));
  }

  void withdraw(Purpose purpose, Instant now) {
    var decision = decisions.get(purpose);
    if (decision == null) {
      throw new PurposeNotGranted();
    }
    decision.withdraw(now);
    registerEvent(new ConsentWithdrawn(id, scope, purpose, now));
  }

  /** Ends being in effect for those purposes for which a newer consent in the same scope is. */
  void giveWay(Collection<Purpose> purposes, Instant now) {
    purposes.stream()
        .filter(purpose -> is(purpose, DecisionState.GRANTED))
        .map(decisions::get)
        .forEach(decision -> decision.supersede(now));
  }

  boolean is(Purpose purpose, DecisionState state) {
    var decision = decisions.get(purpose);
    return decision != null && decision.is(state);
  }

  Set<Purpose> purposes() {
    return EnumSet.copyOf(decisions.keySet());
  }

  KnownConsent known(Instant now) {
    var states = new EnumMap<Purpose, KnownDecision>(Purpose.class);
    decisions.forEach((purpose, decision) -> states.put(purpose, decision.known()));
    return new KnownConsent(
        id,
        scope,
        policyVersion,
        states,
        requestedAt,
        link.expiresAt(),
        link.usedAt(),
        link.usedAt() == null && link.isExpired(now));
  }

  ConsentId id() {
    return id;
  }

  Scope scope() {
    return scope;
  }

  PersonId parent() {
    return parent;
  }

  String policyVersion() {
    return policyVersion;
  }

  MailedLink link() {
    return link;
  }
}
