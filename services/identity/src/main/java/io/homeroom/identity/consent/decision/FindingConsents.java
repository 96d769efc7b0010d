package io.homeroom.identity.consent.decision;

import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.KnownConsent;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingConsents {

  /** What somebody with the link is asked to sign. */
  public record Question(KnownConsent consent, Language language, @Nullable String childName) {}

  private final Consents consents;
  private final FindingPeople people;
  private final FindingChildren children;
  private final Clock clock;

  FindingConsents(Consents consents, FindingPeople people, FindingChildren children, Clock clock) {
    this.consents = consents;
    this.people = people;
    this.children = children;
    this.clock = clock;
  }

  /** A page of what the family was asked, the oldest first. */
  public List<KnownConsent> of(FamilyId family, @Nullable ConsentId last, int most) {
    var now = clock.instant();
    var after = last == null ? new UUID(0, 0) : last.value();
    return consents.findPageOf(family, after, Limit.of(most)).stream()
        .map(consent -> consent.known(now))
        .toList();
  }

  /** What the link asks for, while it is good. */
  public Question behind(LinkToken token) {
    var consent = consents.findByToken(token.hash()).orElseThrow(LinkUnknown::new);
    consent.link().requireOpen(clock.instant());
    var parent = people.withId(consent.parent()).orElseThrow(LinkUnknown::new);
    return new Question(
        consent.known(clock.instant()), parent.language(), childName(consent.scope()));
  }

  private @Nullable String childName(Scope scope) {
    var child = scope.child();
    return child == null ? null : children.one(child, scope.family()).profile().name();
  }
}
