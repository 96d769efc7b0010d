package io.homeroom.identity.verification;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EmailVerifications extends JpaRepository<EmailVerification, VerificationId> {

  @Query("select v from EmailVerification v where v.link.tokenHash = :hash")
  Optional<EmailVerification> findByToken(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select v from EmailVerification v where v.link.tokenHash = :hash")
  Optional<EmailVerification> findByTokenAndLock(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select v from EmailVerification v
      where v.person = :person and v.link.usedAt is null and v.link.supersededAt is null
      """)
  List<EmailVerification> findOpenAndLock(PersonId person);
}
