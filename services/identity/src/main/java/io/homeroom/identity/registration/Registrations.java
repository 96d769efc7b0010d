package io.homeroom.identity.registration;

import io.homeroom.identity.challenge.CodeId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Registrations extends JpaRepository<Registration, RegistrationId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Registration r where r.id = :id")
  Optional<Registration> findAndLock(RegistrationId id);

  @Query("select r from Registration r where r.code.code = :code")
  Optional<Registration> findByCode(CodeId code);

  @Query(
      """
      select r from Registration r
      where r.requestedAt < :before and r.id.value > :last
      order by r.id.value
      """)
  List<Registration> findRequestedBefore(Instant before, UUID last, Limit limit);
}
