package io.homeroom.identity.emailchange;

import io.homeroom.identity.family.address.ReservedAddresses;
import io.homeroom.identity.family.member.ChangingAddress;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.letter.MailedLink;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a person to the new address, and back. The one that is given up is kept for them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovingAddress {
  private final ChangingAddress changing;
  private final ReservedAddresses reserved;
  private final LinkTokens tokens;
  private final Vault vault;
  private final Clock clock;

  MovingAddress(
      ChangingAddress changing,
      ReservedAddresses reserved,
      LinkTokens tokens,
      Vault vault,
      Clock clock) {
    this.changing = changing;
    this.reserved = reserved;
    this.tokens = tokens;
    this.vault = vault;
    this.clock = clock;
  }

  void forward(EmailChange change) {
    var now = clock.instant();
    var safe = vault.of(change.family().value());
    var former = changing.change(change.person(), change.addresses(safe).next());
    reserved.reserve(former, change.person(), keptUntil(now));
    var token = tokens.of(LetterTemplate.EMAIL_CHANGED, change.id().value());
    change.confirm(former, token, safe, now);
  }

  void back(EmailChange change) {
    var addresses = change.addresses(vault.of(change.family().value()));
    changing.change(change.person(), Objects.requireNonNull(addresses.former()));
    change.undo(clock.instant());
  }

  private static Instant keptUntil(Instant now) {
    return now.plus(MailedLink.VALIDITY);
  }
}
