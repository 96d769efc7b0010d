package io.homeroom.identity.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChallengeTests {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final KnownPerson ADA =
      new KnownPerson(
          PersonId.next(),
          FamilyId.next(),
          Role.PARENT,
          Language.EN,
          new PersonalDetails("Ada", new EmailAddress("ada@example.org"), null));

  private final OneTimeCodes codes = Codes.derived();
  private final CodeId code = CodeId.next();
  private final Challenge challenge =
      new Challenge(ADA, Purpose.SIGN_IN, Channel.EMAIL, NOON)
          .send(code, codes.hashOf(code, codes.of(code)), NOON);

  @Test
  void isOpenUntilFiveMinutesAreOver() {
    var end = NOON.plus(Duration.ofMinutes(5));
    assertThat(challenge.isOpen(end.minusMillis(1))).isTrue();
    assertThat(challenge.isOpen(end)).isFalse();
  }

  @Test
  void isClosedOnce() {
    challenge.close(NOON);
    assertThat(challenge.isOpen(NOON)).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> challenge.close(NOON));
  }

  @Test
  void isAnsweredByItsLastCodeAlone() {
    var next = CodeId.next();
    var before = codes.hashOf(code, codes.of(code));
    assertThat(challenge.isAnsweredBy(before)).isTrue();
    challenge.send(next, codes.hashOf(next, codes.of(next)), NOON.plusSeconds(60));
    assertThat(challenge.isAnsweredBy(before)).isFalse();
    assertThat(challenge.isAnsweredBy(codes.hashOf(next, codes.of(next)))).isTrue();
    assertThat(challenge.isOpen(NOON.plusSeconds(359))).isTrue();
  }

  @Test
  void takesFourCodes() {
    for (int i = 0; i < 3; i++) {
      challenge.send(CodeId.next(), new byte[32], NOON);
    }
    assertThatExceptionOfType(TooManyCodes.class)
        .isThrownBy(() -> challenge.send(CodeId.next(), new byte[32], NOON));
  }

  @Test
  void hasCodesOfSixDigitsThatFollowFromTheirIdsOnly() {
    assertThat(codes.of(code)).isEqualTo(codes.of(code));
    var some = new HashSet<String>();
    IntStream.range(0, 1_000).forEach(i -> some.add(codes.of(CodeId.next()).value()));
    assertThat(some).hasSizeGreaterThan(990).allMatch(value -> value.matches("[0-9]{6}"));
  }

  @Test
  void hashesTheSameCodeDifferentlyForAnotherId() {
    var same = new OneTimeCode("012345");
    assertThat(codes.hashOf(code, same)).isNotEqualTo(codes.hashOf(CodeId.next(), same));
  }
}
