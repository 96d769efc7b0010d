package io.homeroom.identity.lockout;

import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lock of an account that is nobody's, or a child's, has no letter. */
@Component
class LockLetters implements LetterSource {
  private final Lockouts lockouts;
  private final FindingPeople people;

  LockLetters(Lockouts lockouts, FindingPeople people) {
    this.lockouts = lockouts;
    this.people = people;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return lockouts
        .findByLetterId(letter)
        .flatMap(lockout -> people.withEmailHash(lockout.account()))
        .map(Letter.Member::new)
        .map(owner -> Letter.telling(owner, LetterTemplate.ACCOUNT_LOCKED));
  }
}
