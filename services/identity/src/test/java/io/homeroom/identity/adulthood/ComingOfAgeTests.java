package io.homeroom.identity.adulthood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.letter.LinkOutdated;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Safes;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComingOfAgeTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final EmailAddress ADDRESS = new EmailAddress("grace@example.org");

  private final FamilyId family = FamilyId.next();
  private final FamilySafe safe = Safes.of(family.value());
  private final ComingOfAge coming = new ComingOfAge(ChildId.next(), family, NOW);

  @Test
  void beginsByBeingAnnounced() {
    assertThat(coming.state()).isEqualTo(ComingOfAge.State.ANNOUNCED);
    assertThatIllegalStateException().isThrownBy(() -> coming.claim(NOW));
  }

  @Test
  void isInvitedAtAnAddressOfItsOwn() {
    invite("token");
    assertThat(coming.state()).isEqualTo(ComingOfAge.State.INVITED);
    assertThat(coming.address(safe)).isEqualTo(ADDRESS);
  }

  @Test
  void isHandedOverByWhoeverHoldsTheClaim() {
    invite("token");
    var lost = coming.claim(NOW);
    assertThatExceptionOfType(HandoverUnderWay.class).isThrownBy(() -> coming.claim(NOW));
    var later = NOW.plus(ComingOfAge.CLAIM);
    var held = coming.claim(later);
    assertThatExceptionOfType(HandoverUnderWay.class)
        .isThrownBy(() -> coming.handOver(lost, later));
    assertThatExceptionOfType(HandoverUnderWay.class).isThrownBy(() -> coming.renew(lost, later));
    coming.handOver(held, later);
    assertThat(coming.state()).isEqualTo(ComingOfAge.State.HANDED_OVER);
    assertThatIllegalStateException().isThrownBy(() -> coming.address(safe));
  }

  @Test
  void isNeverHandedOverTwiceNorGoesBack() {
    invite("token");
    var held = coming.claim(NOW);
    coming.handOver(held, NOW);
    assertThatExceptionOfType(AlreadyHandedOver.class).isThrownBy(() -> coming.claim(NOW));
    assertThatExceptionOfType(AlreadyHandedOver.class).isThrownBy(() -> coming.handOver(held, NOW));
    assertThatExceptionOfType(AlreadyHandedOver.class).isThrownBy(() -> invite("another"));
  }

  @Test
  void takesNoLinkThatIsOver() {
    invite("token");
    assertThatExceptionOfType(LinkOutdated.class)
        .isThrownBy(() -> coming.claim(NOW.plus(ComingOfAge.VALIDITY)));
    coming.claim(NOW.plus(ComingOfAge.VALIDITY).minusMillis(1));
  }

  private void invite(String token) {
    coming.invite(UUID.randomUUID(), ADDRESS, new LinkToken(token), safe, NOW);
  }
}
