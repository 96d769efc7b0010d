package io.homeroom.identity.closing;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ClosingRequests extends JpaRepository<ClosingRequest, ClosingRequestId> {

  @Query("select r from ClosingRequest r where r.link.tokenHash = :hash")
  Optional<ClosingRequest> findByToken(byte[] hash);

  @Query("select r.person from ClosingRequest r where r.link.tokenHash = :hash")
  Optional<PersonId> findPersonByToken(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from ClosingRequest r where r.link.tokenHash = :hash")
  Optional<ClosingRequest> findByTokenAndLock(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select r from ClosingRequest r
      where r.person = :person and r.link.usedAt is null and r.link.supersededAt is null
      order by r.id
      """)
  List<ClosingRequest> findOpenAndLock(PersonId person);

  @Modifying
  @Query("delete from ClosingRequest r where r.requestedAt < :before")
  void deleteBefore(Instant before);
}
