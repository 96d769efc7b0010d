package io.homeroom.identity.lockout;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Lockouts extends JpaRepository<Lockout, LockoutId> {

  /** Notes that somebody attempts; from then on nobody else does until the transaction ends. */
  @Modifying
  @Query(
      nativeQuery = true,
      value =
          """
          insert into lockout (id, factor, account_hash, wrong, pending, attempted_at, version)
          values (:id, :factor, :account, 0, 0, :now, 0)
          on conflict (account_hash, factor) do update set attempted_at = excluded.attempted_at
          """)
  void noteAndLock(UUID id, String factor, byte[] account, Instant now);

  Optional<Lockout> findByLetterId(UUID letterId);

  Optional<Lockout> findByAccountHashAndFactor(byte[] account, Factor factor);

  void deleteByAccountHashAndFactor(byte[] account, Factor factor);

  @Modifying
  @Query(
      """
      delete from Lockout l
      where l.attemptedAt < :before and (l.lockedUntil is null or l.lockedUntil < :now)
      """)
  void deleteUnlocked(Instant before, Instant now);
}
