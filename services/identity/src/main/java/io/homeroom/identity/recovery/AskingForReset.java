package io.homeroom.identity.recovery;

import io.homeroom.identity.allowance.MailAllowance;
import io.homeroom.identity.allowance.Occasion;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does the same for every address, so that nobody learns whether it is anybody's. */
@Component
public class AskingForReset {
  private final PasswordResets resets;
  private final FindingPeople people;
  private final MailAllowance allowance;
  private final LinkTokens tokens;
  private final Clock clock;

  AskingForReset(
      PasswordResets resets,
      FindingPeople people,
      MailAllowance allowance,
      LinkTokens tokens,
      Clock clock) {
    this.resets = resets;
    this.people = people;
    this.allowance = allowance;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Has a link mailed to the address, if it is somebody's and got few of them lately. */
  @Transactional
  public void ask(EmailAddress email) {
    var person = people.idOf(email);
    if (allowance.takeOne(email, Occasion.PASSWORD_RESET)) {
      var id = PasswordResetId.next();
      var token = tokens.of(LetterTemplate.RESET_PASSWORD, id.value());
      resets.save(new PasswordReset(id, person, token, clock.instant()));
    }
  }
}
