package io.homeroom.identity.recovery;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PasswordResets extends JpaRepository<PasswordReset, PasswordResetId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from PasswordReset r where r.link.tokenHash = :hash")
  Optional<PasswordReset> findByTokenAndLock(byte[] hash);

  @Query("select r from PasswordReset r where r.link.tokenHash = :hash")
  Optional<PasswordReset> findByToken(byte[] hash);

  @Query("select r.person from PasswordReset r where r.link.tokenHash = :hash")
  Optional<PersonId> findPersonByToken(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select r from PasswordReset r
      where r.person = :person and r.link.usedAt is null and r.link.supersededAt is null
      order by r.id
      """)
  List<PasswordReset> findOpenAndLock(PersonId person);

  @Modifying
  @Query("delete from PasswordReset r where r.requestedAt < :before")
  void deleteBefore(Instant before);
}
