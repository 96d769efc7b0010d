package io.homeroom.identity.staff;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StaffInvitations extends JpaRepository<StaffInvitation, InvitationId> {
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from StaffInvitation i where i.id = :id")
  Optional<StaffInvitation> findAndLock(InvitationId id);

  @Query("select i from StaffInvitation i where i.link.tokenHash = :hash")
  Optional<StaffInvitation> findByToken(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from StaffInvitation i where i.link.tokenHash = :hash")
  Optional<StaffInvitation> findByTokenAndLock(byte[] hash);

  /** Expired ones too: nothing has replaced them. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select i from StaffInvitation i
      where i.emailHash = :hash and i.link.usedAt is null and i.link.supersededAt is null
      """)
  Optional<StaffInvitation> findOpenAndLock(byte[] hash);

  /** In the order of their ids, so that two who withdraw them do not wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select i from StaffInvitation i
      where i.invitedBy = :inviter and i.link.usedAt is null and i.link.supersededAt is null
      order by i.id
      """)
  List<StaffInvitation> findOpenOfAndLock(PersonId inviter);

  @Query(
      """
      select count(i) > 0 from StaffInvitation i
      where i.emailHash = :hash and i.link.usedAt is not null
      """)
  boolean existsUsed(byte[] hash);

  @Query("select count(i) > 0 from StaffInvitation i where i.person = :person")
  boolean existsOf(PersonId person);

  /** Those that led to nobody and no longer can. */
  @Query(
      """
      select i from StaffInvitation i
      where i.link.usedAt is null and (i.link.expiresAt < :before or i.link.supersededAt < :before)
        and i.id.value > :last
      order by i.id.value
      """)
  List<StaffInvitation> findVain(Instant before, UUID last, Limit limit);
}
