package io.homeroom.identity.challenge;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.family.member.FindingPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class PosingChallenge {
  private static final Duration HOUR = Duration.ofHours(1);

  private final Challenges challenges;
  private final OneTimeCodes codes;
  private final FindingPeople people;
  private final FamilyLock families;
  private final Clock clock;

  PosingChallenge(
      Challenges challenges,
      OneTimeCodes codes,
      FindingPeople people,
      FamilyLock families,
      Clock clock) {
    this.challenges = challenges;
    this.codes = codes;
    this.people = people;
    this.families = families;
    this.clock = clock;
  }

  /**
   * Sends a code to somebody who is there already.
   *
   * @throws TooManyCodes if they were sent many within the last hour
   */
  @Transactional
  public PosedChallenge pose(KnownPerson person, Purpose purpose, Channel channel) {
    return pose(person, purpose, channel, clock.instant());
  }

  /**
   * Sends a code to somebody who has proved who they are.
   *
   * @param provedAt a moment before they did
   * @throws TooManyCodes if they were sent many within the last hour
   */
  @Transactional
  public PosedChallenge pose(
      KnownPerson person, Purpose purpose, Channel channel, Instant provedAt) {
    return send(new Challenge(person, purpose, channel, provedAt), person);
  }

  /**
   * Sends another code in the place of the last one.
   *
   * @throws CodeRefused if the challenge is not open, or for something else
   * @throws TooManyCodes if it is not the first time, or there were many within the last hour
   */
  @Transactional
  public PosedChallenge sendAgain(ChallengeId id, Purpose purpose) {
    var challenge =
        challenges
            .findAndLock(id)
            .filter(found -> found.isOpen(clock.instant()) && found.isFor(purpose))
            .orElseThrow(CodeRefused::new);
    var person = people.withId(challenge.person()).orElseThrow(CodeRefused::new);
    return send(challenge, person);
  }

  private PosedChallenge send(Challenge challenge, KnownPerson person) {
    var purpose = challenge.purpose();
    var now = clock.instant();
    families.take(person.family());
    var sent = challenges.countCodes(person.id().value(), purpose.name(), now.minus(HOUR));
    if (!purpose.allows(sent + 1)) {
      throw new TooManyCodes(HOUR);
    }
    var code = CodeId.next();
    challenge.send(code, codes.hashOf(code, codes.of(code)), now);
    return challenges.save(challenge).posed();
  }
}
