package io.homeroom.identity.registration;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Registrations extends JpaRepository<Registration, PersonId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Registration r where r.emailHash = :hash")
  Optional<Registration> findByEmailAndLock(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Registration r where r.person = :person")
  Optional<Registration> findAndLock(PersonId person);

  @Query(
      """
      select r.person from Registration r
      where r.requestedAt < :before and r.claimExpiresAt < :now
      order by r.requestedAt
      """)
  List<PersonId> findAbandoned(Instant before, Instant now, Limit limit);
}
