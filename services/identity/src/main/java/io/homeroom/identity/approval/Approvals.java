package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.ActKind;
import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Approvals extends JpaRepository<Approval, ApprovalId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Approval a where a.id = :id")
  Optional<Approval> findAndLock(ApprovalId id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select a from Approval a
      where a.act.person = :person and a.act.kind = :kind
        and a.state = io.homeroom.identity.approval.ApprovalState.REQUESTED
      """)
  Optional<Approval> findOpenAndLock(PersonId person, ActKind kind);

  @Query(
      """
      select a from Approval a
      where a.id.value < :before and a.state in :states
      order by a.id.value desc
      """)
  List<Approval> findBefore(UUID before, Collection<ApprovalState> states, Limit limit);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select a from Approval a
      where a.state = io.homeroom.identity.approval.ApprovalState.REQUESTED
        and a.expiresAt <= :now
      order by a.id.value
      """)
  List<Approval> findOverdueAndLock(Instant now, Limit limit);
}
