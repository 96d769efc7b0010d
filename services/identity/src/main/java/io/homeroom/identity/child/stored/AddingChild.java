package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildProfile;
import io.homeroom.identity.child.CoreConsent;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.rule.ConsentRequired;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class AddingChild {
  private final Children children;
  private final RoomForChild room;
  private final CoreConsent consent;
  private final Vault vault;
  private final Clock clock;

  AddingChild(Children children, RoomForChild room, CoreConsent consent, Vault vault, Clock clock) {
    this.children = children;
    this.room = room;
    this.consent = consent;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Adds a child to a family.
   *
   * @throws io.homeroom.platform.web.tier.TierLimitReached if the family's tier allows no more
   * @throws ConsentRequired if it is under thirteen and the family has given no core consent
   */
  @Transactional
  public KnownChild add(FamilyId family, ChildProfile profile, Language language) {
    var now = clock.instant();
    room.take(family);
    var safe = vault.of(family.value());
    var child = new Child(family, profile, language, safe, now);
    if (profile.birthday().isUnderThirteen(now) && !consent.coversNewChildrenOf(family)) {
      throw new ConsentRequired();
    }
    return children.saveAndFlush(child).known(safe);
  }
}
