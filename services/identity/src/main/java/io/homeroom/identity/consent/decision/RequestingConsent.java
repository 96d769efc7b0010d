package io.homeroom.identity.consent.decision;

import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.ConsentRequest;
import io.homeroom.identity.consent.KnownConsent;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.consent.rule.ConsentRequestsAreFew;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class RequestingConsent {
  static final int REQUESTS_A_DAY = 40;
  private static final Duration DAY = Duration.ofDays(1);

  private final Consents consents;
  private final FindingPeople people;
  private final FindingChildren children;
  private final FamilyLock families;
  private final LinkTokens tokens;
  private final Clock clock;
  private final String policyVersion;

  RequestingConsent(
      Consents consents,
      FindingPeople people,
      FindingChildren children,
      FamilyLock families,
      LinkTokens tokens,
      Clock clock,
      @Value("${homeroom.consent.policy-version}") String policyVersion) {
    this.consents = consents;
    this.people = people;
    this.children = children;
    this.families = families;
    this.tokens = tokens;
    this.clock = clock;
    this.policyVersion = policyVersion;
  }

  /**
   * Has a letter sent that asks for consent. Earlier requests for the same scope that ask for
   * nothing else are superseded, so that of many letters one can be signed.
   *
   * @throws io.homeroom.identity.child.rule.ChildNotFound if the scope is a child of another family
   * @throws ConsentRequestsAreFew if the family has asked for many within the last day
   */
  @Transactional
  public KnownConsent request(PersonId parent, Scope scope, Set<Purpose> purposes) {
    var child = scope.child();
    if (child != null) {
      children.one(child, scope.family());
    }
    families.take(scope.family());
    var now = clock.instant();
    requireRoom(scope.family(), now);
    supersedeEarlier(scope, purposes, now);
    var id = ConsentId.next();
    var language = people.withId(parent).orElseThrow().language();
    var request = new ConsentRequest(scope, parent, language, purposes, policyVersion);
    var token = tokens.of(LetterTemplate.SIGN_CONSENT, id.value());
    return consents.save(new Consent(id, request, token, now)).known(now);
  }

  private void requireRoom(FamilyId family, Instant now) {
    if (consents.countSince(family, now.minus(DAY)) >= REQUESTS_A_DAY) {
      throw new ConsentRequestsAreFew(DAY);
    }
  }

  private void supersedeEarlier(Scope scope, Set<Purpose> purposes, Instant now) {
    consents.findUnansweredIn(scope.family()).stream()
        .filter(earlier -> earlier.scope().equals(scope))
        .filter(earlier -> earlier.waitsForNoMoreThan(purposes))
        .forEach(earlier -> earlier.supersede(now));
  }
}
