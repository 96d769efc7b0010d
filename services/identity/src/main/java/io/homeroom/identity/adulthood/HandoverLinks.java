package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and recognises the links by which accounts are handed over. */
@Component
public class HandoverLinks {

  /** What a link is for. */
  public record Handover(
      LinkToken token, ChildId child, FamilyId family, EmailAddress email, Locale locale) {}

  private final ComingsOfAge comings;
  private final FindingChildren children;
  private final LinkTokens tokens;
  private final Vault vault;
  private final Clock clock;

  HandoverLinks(
      ComingsOfAge comings, FindingChildren children, LinkTokens tokens, Vault vault, Clock clock) {
    this.comings = comings;
    this.children = children;
    this.tokens = tokens;
    this.vault = vault;
    this.clock = clock;
  }

  ComingOfAge invite(ComingOfAge coming, PersonId by, EmailAddress email, Instant now) {
    var letter = UUID.randomUUID();
    var token = tokens.of(LetterTemplate.ACCOUNT_HANDOVER, letter);
    coming.invite(letter, by, email, token, vault.of(coming.family().value()), now);
    return coming;
  }

  /**
   * What a link is for, while it is good.
   *
   * @throws LinkUnknown if there never was one, or there is a newer one
   * @throws io.homeroom.identity.letter.LinkOutdated if it is over
   */
  @Transactional(readOnly = true)
  public Handover behind(LinkToken token) {
    var coming = comings.findByToken(token.hash()).orElseThrow(LinkUnknown::new);
    coming.link().requireOpen(clock.instant());
    var child = children.one(coming.child(), coming.family());
    var email = coming.address(vault.of(coming.family().value()));
    return new Handover(token, child.id(), child.family(), email, child.language().locale());
  }
}
