package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildProfile;
import io.homeroom.identity.child.CoreConsent;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.rule.ChildChangedMeanwhile;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.child.rule.ConsentRequired;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class ChangingChild {
  private final Children children;
  private final FamilyLock families;
  private final CoreConsent consent;
  private final Vault vault;
  private final Clock clock;

  ChangingChild(
      Children children, FamilyLock families, CoreConsent consent, Vault vault, Clock clock) {
    this.children = children;
    this.families = families;
    this.consent = consent;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Changes a child that is still what the caller has seen.
   *
   * @throws ChildChangedMeanwhile if it is not
   * @throws ConsentRequired if it is or becomes one under thirteen without core consent
   */
  @Transactional
  public KnownChild change(KnownChild seen, ChildProfile profile, Language language) {
    var now = clock.instant();
    var family = seen.family();
    families.take(family);
    var safe = vault.of(family.value());
    var child = children.findByIdAndFamily(seen.id(), family).orElseThrow(ChildNotFound::new);
    if (child.known(safe).version() != seen.version()) {
      throw new ChildChangedMeanwhile();
    }
    if (profile.birthday().isUnderThirteen(now) && !consent.covers(seen.id(), family)) {
      throw new ConsentRequired();
    }
    child.change(profile, language, safe, now);
    return children.saveAndFlush(child).known(safe);
  }
}
