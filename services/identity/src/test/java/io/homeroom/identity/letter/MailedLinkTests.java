package io.homeroom.identity.letter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class MailedLinkTests {
  private static final Instant SENT = Instant.parse("2026-11-21T08:00:00Z");
  private final MailedLink link = new MailedLink(new LinkToken("token"), SENT);

  @Test
  void isGoodUntilTheLastMomentOf72Hours() {
    assertThatCode(() -> link.use(SENT.plus(MailedLink.VALIDITY).minusNanos(1)))
        .doesNotThrowAnyException();
  }

  @Test
  void hasExpiredAfter72Hours() {
    assertOutdated(LinkOutdated.Reason.EXPIRED, SENT.plus(MailedLink.VALIDITY));
  }

  @Test
  void isGoodForOneUse() {
    link.use(SENT);
    assertOutdated(LinkOutdated.Reason.USED, SENT);
  }

  @Test
  void givesWayToANewerOne() {
    link.supersede(SENT);
    assertOutdated(LinkOutdated.Reason.SUPERSEDED, SENT);
  }

  private void assertOutdated(LinkOutdated.Reason reason, Instant now) {
    assertThatExceptionOfType(LinkOutdated.class)
        .isThrownBy(() -> link.use(now))
        .extracting(LinkOutdated::reason, InstanceOfAssertFactories.type(LinkOutdated.Reason.class))
        .isEqualTo(reason);
  }
}
