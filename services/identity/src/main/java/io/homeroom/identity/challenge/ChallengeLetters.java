package io.homeroom.identity.challenge;

import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.Letter.Route;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChallengeLetters implements LetterSource {
  private final Challenges challenges;
  private final OneTimeCodes codes;
  private final Clock clock;

  ChallengeLetters(Challenges challenges, OneTimeCodes codes, Clock clock) {
    this.challenges = challenges;
    this.codes = codes;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return challenges.findByCode(new CodeId(letter)).map(this::letterFor);
  }

  private Letter letterFor(Challenge challenge) {
    if (!challenge.isOpen(clock.instant())) {
      throw new CodeOutdated();
    }
    return new Letter(
        challenge.person(),
        LetterTemplate.ONE_TIME_CODE,
        new Letter.Code(codes.of(challenge.code()).value(), routeOf(challenge)),
        challenge.expiresAt());
  }

  /** What is to prove that a phone is somebody's, must not arrive in their mailbox. */
  private static Route routeOf(Challenge challenge) {
    return switch (challenge.channel()) {
      case EMAIL -> Route.MAIL;
      case SMS -> challenge.isFor(Purpose.TURN_ON_SECOND_FACTOR) ? Route.SMS : Route.SMS_ELSE_MAIL;
    };
  }
}
