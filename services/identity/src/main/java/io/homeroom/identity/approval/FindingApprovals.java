package io.homeroom.identity.approval;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingApprovals {
  private static final UUID LAST = new UUID(-1, -1);

  private final Approvals approvals;
  private final Clock clock;

  FindingApprovals(Approvals approvals, Clock clock) {
    this.approvals = approvals;
    this.clock = clock;
  }

  public Optional<KnownApproval> withId(ApprovalId id) {
    return approvals.findById(id).map(approval -> approval.known(clock.instant()));
  }

  /** Those that are in one of the states, the newest first, before the one named. */
  public List<KnownApproval> before(
      @Nullable ApprovalId last, Set<ApprovalState> states, int most) {
    var now = clock.instant();
    return approvals.findBefore(last == null ? LAST : last.value(), states, Limit.of(most)).stream()
        .map(approval -> approval.known(now))
        .toList();
  }
}
