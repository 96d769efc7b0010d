package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ComingsOfAge extends JpaRepository<ComingOfAge, ChildId> {

  @Query("select c from ComingOfAge c where c.link.tokenHash = :hash")
  Optional<ComingOfAge> findByToken(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from ComingOfAge c where c.child = :child")
  Optional<ComingOfAge> findAndLock(ChildId child);

  Optional<ComingOfAge> findByLetterId(UUID letterId);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select c from ComingOfAge c
      where c.family = :family and c.state = INVITED
        and c.link.usedAt is null and c.link.supersededAt is null
      """)
  List<ComingOfAge> findOpenAndLock(FamilyId family);
}
