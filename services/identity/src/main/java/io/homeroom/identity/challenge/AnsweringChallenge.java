package io.homeroom.identity.challenge;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.lockout.AttemptingCode;
import io.homeroom.identity.lockout.AttemptingCode.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer to a challenge: of many right ones at once, one. */
@Component
public class AnsweringChallenge {
  private final Challenges challenges;
  private final OneTimeCodes codes;
  private final FindingPeople people;
  private final AttemptingCode attempting;
  private final Clock clock;

  AnsweringChallenge(
      Challenges challenges,
      OneTimeCodes codes,
      FindingPeople people,
      AttemptingCode attempting,
      Clock clock) {
    this.challenges = challenges;
    this.codes = codes;
    this.people = people;
    this.attempting = attempting;
    this.clock = clock;
  }

  /**
   * Uses up the challenge.
   *
   * @throws CodeRefused if the code is not the one, which stays counted
   * @throws io.homeroom.identity.lockout.CodeEntryLocked if there were too many wrong ones
   */
  @Transactional(noRollbackFor = CodeRefused.class)
  public Answered answer(ChallengeId id, Purpose purpose, OneTimeCode code) {
    var person = challenges.findPersonOf(id).flatMap(people::withId).orElseThrow(CodeRefused::new);
    var outcome = attempting.attempt(person.details().email(), () -> lookAt(id, purpose, code));
    if (outcome != Outcome.RIGHT) {
      throw new CodeRefused();
    }
    return challenges.findById(id).orElseThrow().answered(person);
  }

  /**
   * Uses up a challenge that was posed to this person.
   *
   * @throws CodeRefused also if it was posed to somebody else
   * @throws io.homeroom.identity.lockout.CodeEntryLocked if there were too many wrong ones
   */
  @Transactional(noRollbackFor = CodeRefused.class)
  public Answered answerOwn(PersonId person, ChallengeId id, Purpose purpose, OneTimeCode code) {
    if (challenges.findPersonOf(id).filter(person::equals).isEmpty()) {
      throw new CodeRefused();
    }
    return answer(id, purpose, code);
  }

  private Outcome lookAt(ChallengeId id, Purpose purpose, OneTimeCode code) {
    var now = clock.instant();
    return challenges
        .findAndLock(id)
        .filter(challenge -> challenge.isOpen(now) && challenge.isFor(purpose))
        .map(challenge -> compare(challenge, code, now))
        .orElse(Outcome.VOID);
  }

  private Outcome compare(Challenge challenge, OneTimeCode code, Instant now) {
    if (!challenge.isAnsweredBy(codes.hashOf(challenge.code(), code))) {
      return Outcome.WRONG;
    }
    challenge.close(now);
    return Outcome.RIGHT;
  }
}
