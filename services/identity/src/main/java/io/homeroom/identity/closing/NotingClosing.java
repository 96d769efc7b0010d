package io.homeroom.identity.closing;

import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.stepup.Proven;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local step of asking. */
@Component
class NotingClosing {
  private final ClosingRequests requests;
  private final AskingPerson asking;
  private final JudgingExtent judging;
  private final LinkTokens tokens;
  private final Clock clock;

  NotingClosing(
      ClosingRequests requests,
      AskingPerson asking,
      JudgingExtent judging,
      LinkTokens tokens,
      Clock clock) {
    this.requests = requests;
    this.asking = asking;
    this.judging = judging;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Notes a wish; an earlier one is worth nothing from now on. */
  @Transactional
  PendingClosing note(Proven proven, boolean withFamily) {
    var now = clock.instant();
    var person = asking.lock(proven);
    var extent = judging.of(person);
    extent.requireKnown(withFamily);
    requests.findOpenAndLock(person.id()).forEach(former -> former.supersede(now));
    var id = ClosingRequestId.next();
    var token = tokens.of(LetterTemplate.CLOSE_ACCOUNT, id.value());
    var request = requests.save(new ClosingRequest(id, person.id(), withFamily, token, now));
    return new PendingClosing(request.link().expiresAt(), extent.family(), extent.children());
  }
}
