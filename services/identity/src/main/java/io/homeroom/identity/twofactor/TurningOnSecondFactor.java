package io.homeroom.identity.twofactor;

import io.homeroom.identity.challenge.AnsweringChallenge;
import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.Channel;
import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.PosedChallenge;
import io.homeroom.identity.challenge.PosingChallenge;
import io.homeroom.identity.challenge.Purpose;
import io.homeroom.identity.family.KnownPerson;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In two steps: a code is sent the way that later ones will go, then it is entered. */
@Component
public class TurningOnSecondFactor {
  private final SecondFactors factors;
  private final FindingSecondFactor finding;
  private final PosingChallenge posing;
  private final AnsweringChallenge answering;
  private final Clock clock;

  TurningOnSecondFactor(
      SecondFactors factors,
      FindingSecondFactor finding,
      PosingChallenge posing,
      AnsweringChallenge answering,
      Clock clock) {
    this.factors = factors;
    this.finding = finding;
    this.posing = posing;
    this.answering = answering;
    this.clock = clock;
  }

  /**
   * Sends a code.
   *
   * @throws SecondFactorAlreadyOn if there is nothing to turn on
   * @throws SecondFactorMandatory if it is on, and cannot be turned off to be turned on otherwise
   * @throws PhoneMissing if it cannot go by SMS
   */
  @Transactional
  public PosedChallenge begin(KnownPerson person, Channel channel) {
    requireOff(person);
    if (channel == Channel.SMS && person.details().phone() == null) {
      throw new PhoneMissing();
    }
    return posing.pose(person, Purpose.TURN_ON_SECOND_FACTOR, channel);
  }

  /**
   * Turns it on, by the way the code went.
   *
   * @throws CodeRefused if it is not the one that was sent
   */
  @Transactional(noRollbackFor = CodeRefused.class)
  public void confirm(KnownPerson person, ChallengeId challenge, OneTimeCode code) {
    requireOff(person);
    var channel =
        answering.answerOwn(person.id(), challenge, Purpose.TURN_ON_SECOND_FACTOR, code).channel();
    var phone = channel == Channel.SMS ? finding.phoneHashOf(person) : null;
    factors.saveAndFlush(new SecondFactor(person, channel, phone, clock.instant()));
  }

  private void requireOff(KnownPerson person) {
    if (factors.existsById(person.id()) && SecondFactor.isMandatoryFor(person.role())) {
      throw new SecondFactorMandatory();
    }
    if (factors.existsById(person.id())) {
      throw new SecondFactorAlreadyOn();
    }
  }
}
