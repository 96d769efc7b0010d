package io.homeroom.identity.arrival;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Arrivals extends JpaRepository<Arrival, ArrivalId> {

  Optional<Arrival> findByTokenHash(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Arrival a where a.tokenHash = :hash")
  Optional<Arrival> findByTokenAndLock(byte[] hash);

  @Query(
      """
      select a from Arrival a
      where a.expiresAt < :before and a.id.value > :last
      order by a.id.value
      """)
  List<Arrival> findExpiredBefore(Instant before, UUID last, Limit limit);
}
