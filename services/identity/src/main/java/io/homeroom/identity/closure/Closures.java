package io.homeroom.identity.closure;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Closures extends JpaRepository<Closure, ClosureId> {

  @Query("select c from Closure c where c.link.tokenHash = :hash")
  Optional<Closure> findByToken(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Closure c where c.link.tokenHash = :hash")
  Optional<Closure> findByTokenAndLock(byte[] hash);

  @Query(
      "select count(c) > 0 from Closure c where c.person = :person and c.state in (GRACE, ENDING)")
  boolean existsUnderWay(PersonId person);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Closure c where c.person = :person and c.state in (GRACE, ENDING)")
  Optional<Closure> findUnderWayAndLock(PersonId person);

  @Query(
      """
      select c.person from Closure c
      where c.state in (GRACE, ENDING) and c.link.expiresAt <= :now
      order by c.link.expiresAt
      """)
  List<PersonId> findDue(Instant now);

  @Modifying
  @Query("delete from Closure c where c.state in (REOPENED, CLOSED) and c.link.expiresAt < :before")
  void deleteOver(Instant before);
}
