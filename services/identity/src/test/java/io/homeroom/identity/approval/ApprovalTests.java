package io.homeroom.identity.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.approval.act.StoredAct;
import io.homeroom.identity.approval.rule.ApprovalExpires;
import io.homeroom.identity.approval.rule.ApprovalIsDecidedOnce;
import io.homeroom.identity.approval.rule.NobodyApprovesTheirOwnRequest;
import io.homeroom.identity.approval.rule.NobodyDecidesAboutThemselves;
import io.homeroom.identity.approval.rule.OnlyTheRequesterWithdraws;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovalTests {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Duration OPEN = Duration.ofDays(3);

  private static final byte[] LIKENESS = {1, 2, 3};

  private final PersonId requester = PersonId.next();
  private final PersonId judge = PersonId.next();
  private final PersonId concerned = PersonId.next();
  private final Approval approval =
      new Approval(
          new Act.GrantRole(concerned, Role.MODERATOR), LIKENESS.clone(), requester, NOW, OPEN);

  @Test
  void isApprovedByAnother() {
    approval.approve(judge, NOW);

    assertThat(approval.known(NOW).state()).isEqualTo(ApprovalState.APPROVED);
    assertThat(approval.known(NOW).decidedBy()).isEqualTo(judge);
  }

  @Test
  void isDecidedNeitherByTheRequesterNorByTheOneConcerned() {
    assertThatExceptionOfType(NobodyApprovesTheirOwnRequest.class)
        .isThrownBy(() -> approval.approve(requester, NOW));
    assertThatExceptionOfType(NobodyApprovesTheirOwnRequest.class)
        .isThrownBy(() -> approval.reject(requester, NOW));
    assertThatExceptionOfType(NobodyDecidesAboutThemselves.class)
        .isThrownBy(() -> approval.approve(concerned, NOW));
    assertThatExceptionOfType(NobodyDecidesAboutThemselves.class)
        .isThrownBy(() -> new Approval(new Act.Reinstate(judge), null, judge, NOW, OPEN));
  }

  @Test
  void isWithdrawnByTheRequesterAlone() {
    assertThatExceptionOfType(OnlyTheRequesterWithdraws.class)
        .isThrownBy(() -> approval.withdraw(judge, NOW));
    approval.withdraw(requester, NOW);

    assertThat(approval.known(NOW).state()).isEqualTo(ApprovalState.WITHDRAWN);
  }

  @Test
  void isDecidedOnce() {
    approval.reject(judge, NOW);

    assertThatExceptionOfType(ApprovalIsDecidedOnce.class)
        .isThrownBy(() -> approval.approve(judge, NOW));
    assertThatExceptionOfType(ApprovalIsDecidedOnce.class)
        .isThrownBy(() -> approval.withdraw(requester, NOW));
    assertThatIllegalStateException().isThrownBy(() -> approval.expire(NOW.plus(OPEN)));
  }

  @Test
  void expiresOnTheMinute() {
    assertThatIllegalStateException().isThrownBy(() -> approval.expire(NOW));
    assertThat(approval.known(NOW.plus(OPEN).minusMillis(1)).state())
        .isEqualTo(ApprovalState.REQUESTED);
    assertThat(approval.known(NOW.plus(OPEN)).state()).isEqualTo(ApprovalState.EXPIRED);
    assertThatExceptionOfType(ApprovalExpires.class)
        .isThrownBy(() -> approval.approve(judge, NOW.plus(OPEN)));

    approval.approve(judge, NOW.plus(OPEN).minusMillis(1));
  }

  @Test
  void holdsOnToWhoSomebodyWasWhileItIsOpen() {
    assertThat(approval.isOf(LIKENESS.clone())).isTrue();
    assertThat(approval.isOf(new byte[] {3, 2, 1})).isFalse();

    approval.reject(judge, NOW);

    assertThat(approval.isOf(LIKENESS.clone())).isFalse();
  }

  static Stream<Act> acts() {
    var person = PersonId.next();
    return Stream.of(
        new Act.GrantRole(person, Role.SUPERADMIN),
        new Act.TakeRole(person, Role.MODERATOR),
        new Act.Suspend(person, SuspensionReason.FRAUD),
        new Act.Reinstate(person),
        new Act.Invite(person, Role.MODERATOR, UUID.randomUUID()));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void keepsWhatIsToBeDone(Act act) {
    assertThat(StoredAct.of(act).act()).isEqualTo(act);
  }
}
