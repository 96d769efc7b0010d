package io.homeroom.identity.joining;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Invitations extends JpaRepository<Invitation, InvitationId> {

  @Query("select i from Invitation i where i.link.tokenHash = :hash")
  Optional<Invitation> findByToken(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from Invitation i where i.link.tokenHash = :hash")
  Optional<Invitation> findByTokenAndLock(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from Invitation i where i.id = :id")
  Optional<Invitation> findAndLock(InvitationId id);

  /** Those that are open and wait for their mail, the first in front. */
  @Query(
      """
      select i.id from Invitation i
      where i.mailedAt is null and i.link.usedAt is null and i.link.supersededAt is null
        and i.link.expiresAt > :now and i.id.value > :last
      order by i.id.value
      """)
  List<InvitationId> findUnsent(UUID last, Instant now, Limit limit);

  @Query(
      """
      select i from Invitation i
      where i.family = :family and i.link.usedAt is null and i.link.supersededAt is null
      order by i.id
      """)
  List<Invitation> findUnansweredIn(FamilyId family);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select i from Invitation i
      where i.inviter = :inviter and i.link.usedAt is null and i.link.supersededAt is null
      order by i.id
      """)
  List<Invitation> findUnansweredAndLock(PersonId inviter);

  @Modifying
  @Query(
      """
      delete from Invitation i
      where i.link.expiresAt < :before or i.link.usedAt < :before or i.link.supersededAt < :before
      """)
  void deleteOver(Instant before);
}
