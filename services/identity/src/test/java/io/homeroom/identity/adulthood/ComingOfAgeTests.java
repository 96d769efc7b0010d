package io.homeroom.identity.adulthood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.homeroom.identity.adulthood.rule.AlreadyHandedOver;
import io.homeroom.identity.adulthood.rule.HandoverUnderWay;
import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LinkOutdated;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Safes;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComingOfAgeTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final EmailAddress ADDRESS = new EmailAddress("grace@example.org");
  private static final PersonId PARENT = PersonId.next();
  private static final LinkToken TOKEN = new LinkToken("token");
  private static final LinkToken ANOTHER = new LinkToken("another");

  private final FamilyId family = FamilyId.next();
  private final FamilySafe safe = Safes.of(family.value());
  private final ComingOfAge coming = new ComingOfAge(ChildId.next(), family, NOW);

  @Test
  void beginsByBeingAnnounced() {
    assertThat(coming.state()).isEqualTo(ComingOfAge.State.ANNOUNCED);
    assertThatIllegalStateException().isThrownBy(() -> claim(NOW));
  }

  @Test
  void isInvitedAtAnAddressOfItsOwn() {
    invite(TOKEN);
    assertThat(coming.state()).isEqualTo(ComingOfAge.State.INVITED);
    assertThat(coming.address(safe)).isEqualTo(ADDRESS);
  }

  @Test
  void isHandedOverByWhoeverHoldsTheClaim() {
    invite(TOKEN);
    var lost = claim(NOW);
    assertThatExceptionOfType(HandoverUnderWay.class).isThrownBy(() -> claim(NOW));
    var later = NOW.plus(ComingOfAge.CLAIM);
    var held = claim(later);
    assertThatExceptionOfType(HandoverUnderWay.class)
        .isThrownBy(() -> coming.handOver(lost, TOKEN, later));
    assertThatExceptionOfType(HandoverUnderWay.class).isThrownBy(() -> coming.renew(lost, later));
    coming.handOver(held, TOKEN, later);
    assertThat(coming.state()).isEqualTo(ComingOfAge.State.HANDED_OVER);
    assertThatIllegalStateException().isThrownBy(() -> coming.address(safe));
  }

  @Test
  void isNeverHandedOverTwiceNorGoesBack() {
    invite(TOKEN);
    var held = claim(NOW);
    coming.handOver(held, TOKEN, NOW);
    assertThatExceptionOfType(AlreadyHandedOver.class).isThrownBy(() -> claim(NOW));
    assertThatExceptionOfType(AlreadyHandedOver.class)
        .isThrownBy(() -> coming.handOver(held, TOKEN, NOW));
    assertThatExceptionOfType(AlreadyHandedOver.class).isThrownBy(() -> invite(ANOTHER));
  }

  @Test
  void isWithdrawnOnlyFromWhoStandsStill() {
    invite(TOKEN);
    var held = claim(NOW);
    assertThatExceptionOfType(HandoverUnderWay.class).isThrownBy(() -> coming.withdraw(NOW));
    var later = NOW.plus(ComingOfAge.CLAIM);
    coming.withdraw(later);
    assertThatExceptionOfType(HandoverUnderWay.class).isThrownBy(() -> coming.renew(held, later));
    assertThatExceptionOfType(HandoverUnderWay.class)
        .isThrownBy(() -> coming.handOver(held, TOKEN, later));
    coming.handOver(claim(later), TOKEN, later);
  }

  @Test
  void takesNoLinkThatIsOver() {
    invite(TOKEN);
    assertThatExceptionOfType(LinkOutdated.class)
        .isThrownBy(() -> claim(NOW.plus(ComingOfAge.VALIDITY)));
    claim(NOW.plus(ComingOfAge.VALIDITY).minusMillis(1));
  }

  @Test
  void isClaimedByTheLastLinkOnly() {
    invite(TOKEN);
    invite(ANOTHER);
    assertThatExceptionOfType(LinkUnknown.class).isThrownBy(() -> claim(NOW));
    coming.claim(ANOTHER, NOW);
  }

  @Test
  void isNotHandedOverByALinkThatHasGivenWayMeanwhile() {
    invite(TOKEN);
    var held = claim(NOW);
    invite(ANOTHER);
    assertThatExceptionOfType(LinkUnknown.class)
        .isThrownBy(() -> coming.handOver(held, TOKEN, NOW));
    assertThat(coming.state()).isEqualTo(ComingOfAge.State.INVITED);
  }

  @Test
  void isHandedOverByNoLinkThatHasEndedMeanwhile() {
    invite(TOKEN);
    var held = claim(NOW);
    coming.endInvitation(NOW);
    assertThatExceptionOfType(LinkOutdated.class)
        .isThrownBy(() -> coming.handOver(held, TOKEN, NOW));
    assertThatExceptionOfType(LinkOutdated.class)
        .isThrownBy(() -> claim(NOW.plus(ComingOfAge.CLAIM)));
    assertThat(coming.state()).isEqualTo(ComingOfAge.State.INVITED);
  }

  private void invite(LinkToken token) {
    coming.invite(UUID.randomUUID(), PARENT, ADDRESS, token, safe, NOW);
  }

  private UUID claim(Instant now) {
    return coming.claim(TOKEN, now);
  }
}
