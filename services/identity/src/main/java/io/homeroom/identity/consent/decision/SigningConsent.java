package io.homeroom.identity.consent.decision;

import io.homeroom.identity.consent.KnownConsent;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class SigningConsent {
  private final Consents consents;
  private final FamilyLock families;
  private final Clock clock;

  SigningConsent(Consents consents, FamilyLock families, Clock clock) {
    this.consents = consents;
    this.families = families;
    this.clock = clock;
  }

  @Transactional
  public KnownConsent sign(LinkToken token) {
    var family = consents.findFamilyByToken(token.hash()).orElseThrow(LinkUnknown::new);
    families.take(family);
    var consent = consents.findByToken(token.hash()).orElseThrow(LinkUnknown::new);
    var now = clock.instant();
    consent.link().requireOpen(now);
    endEarlierGrants(consent, now);
    consent.grant(now);
    return consents.save(consent).known(now);
  }

  /** Flushed before the new grant, as the database knows one grant at a time. */
  private void endEarlierGrants(Consent newer, Instant now) {
    var earlier =
        consents.findInEffectIn(newer.scope().family()).stream()
            .filter(consent -> consent.scope().equals(newer.scope()))
            .toList();
    earlier.forEach(consent -> consent.giveWay(newer.purposes(), now));
    consents.saveAllAndFlush(earlier);
  }
}
