package io.homeroom.identity.closure;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shuts somebody's account. A session begins under the same lock of the family: so it begins
 * before, and is ended here, or not at all.
 */
@Component
public class BeginningClosure {
  private final Closures closures;
  private final RemainingSuperadmins superadmins;
  private final EndingSession sessions;
  private final LinkTokens tokens;
  private final ClosureTime time;

  BeginningClosure(
      Closures closures,
      RemainingSuperadmins superadmins,
      EndingSession sessions,
      LinkTokens tokens,
      ClosureTime time) {
    this.closures = closures;
    this.superadmins = superadmins;
    this.sessions = sessions;
    this.tokens = tokens;
    this.time = time;
  }

  /** Until when closing can be taken back, and what time it is. */
  @Component
  record ClosureTime(ClosureSettings settings, Clock clock) {}

  /** How long somebody has to think better of it. */
  public Duration grace() {
    return time.settings().grace();
  }

  /**
   * Says whether the account can be closed.
   *
   * @throws LastSuperadmin if nobody else would be left to do what they may
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void requirePossible(PersonId person) {
    if (superadmins.areNoneBut(person)) {
      throw new LastSuperadmin();
    }
  }

  /**
   * Begins, for somebody who has been locked.
   *
   * @return when the account will be closed
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Instant begin(PersonId person) {
    requirePossible(person);
    var id = ClosureId.next();
    var token = tokens.of(LetterTemplate.ACCOUNT_CLOSING, id.value());
    var closure = new Closure(id, person, token, time.clock().instant(), grace());
    closures.saveAndFlush(closure);
    sessions.endAll(person, RevocationReason.ACCOUNT_CLOSING);
    return closure.link().expiresAt();
  }
}
