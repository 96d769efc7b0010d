package io.homeroom.identity.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.ConsentRequest;
import io.homeroom.identity.consent.DecisionState;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.consent.rule.PurposeNotGranted;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LinkOutdated;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.MailedLink;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private final Scope scope = new Scope(FamilyId.next(), null);
  private final Consent consent = asking(Purpose.CORE, Purpose.VOICE);

  @Test
  void isForNothingUntilItIsSigned() {
    assertThat(consent.is(Purpose.CORE, DecisionState.REQUESTED)).isTrue();
    assertThat(consent.is(Purpose.CORE, DecisionState.GRANTED)).isFalse();
  }

  @Test
  void isGrantedForEachPurposeBySigning() {
    consent.grant(NOW);
    assertThat(consent.is(Purpose.CORE, DecisionState.GRANTED)).isTrue();
    assertThat(consent.is(Purpose.VOICE, DecisionState.GRANTED)).isTrue();
    assertThat(consent.is(Purpose.ADS, DecisionState.GRANTED)).isFalse();
  }

  @Test
  void cannotBeSignedTwice() {
    consent.grant(NOW);
    assertThatExceptionOfType(LinkOutdated.class).isThrownBy(() -> consent.grant(NOW));
  }

  @Test
  void cannotBeSignedTooLate() {
    assertThatExceptionOfType(LinkOutdated.class)
        .isThrownBy(() -> consent.grant(NOW.plus(MailedLink.VALIDITY)));
    assertThat(consent.is(Purpose.CORE, DecisionState.GRANTED)).isFalse();
  }

  @Test
  void isWithdrawnPurposeByPurpose() {
    consent.grant(NOW);
    consent.withdraw(Purpose.VOICE, NOW);
    assertThat(consent.is(Purpose.VOICE, DecisionState.WITHDRAWN)).isTrue();
    assertThat(consent.is(Purpose.CORE, DecisionState.GRANTED)).isTrue();
  }

  @Test
  void refusesToWithdrawWhatIsNotGranted() {
    assertNotGranted(Purpose.CORE);
    consent.grant(NOW);
    assertNotGranted(Purpose.ADS);
    consent.withdraw(Purpose.CORE, NOW);
    assertNotGranted(Purpose.CORE);
  }

  @Test
  void givesWayOnlyForWhatANewerOneCovers() {
    consent.grant(NOW);
    consent.giveWay(EnumSet.of(Purpose.VOICE, Purpose.ADS), NOW);
    assertThat(consent.is(Purpose.VOICE, DecisionState.SUPERSEDED)).isTrue();
    assertThat(consent.is(Purpose.CORE, DecisionState.GRANTED)).isTrue();
  }

  @Test
  void keepsAWithdrawalWhenANewerOneComes() {
    consent.grant(NOW);
    consent.withdraw(Purpose.VOICE, NOW);
    consent.giveWay(EnumSet.of(Purpose.VOICE), NOW);
    assertThat(consent.is(Purpose.VOICE, DecisionState.WITHDRAWN)).isTrue();
  }

  private void assertNotGranted(Purpose purpose) {
    assertThatExceptionOfType(PurposeNotGranted.class)
        .isThrownBy(() -> consent.withdraw(purpose, NOW));
  }

  private Consent asking(Purpose... purposes) {
    var request =
        new ConsentRequest(scope, PersonId.next(), Language.EN, Set.of(purposes), "2026-11");
    return new Consent(ConsentId.next(), request, new LinkToken("token"), NOW);
  }
}
