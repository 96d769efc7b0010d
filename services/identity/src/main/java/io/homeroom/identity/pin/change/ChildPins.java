package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChildPins extends JpaRepository<ChildPin, ChildId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from ChildPin p where p.child = :child")
  Optional<ChildPin> findAndLock(ChildId child);

  @Query("select p.child from ChildPin p where p.state <> GIVEN and p.claimExpiresAt < :before")
  List<ChildId> findLeftBehind(Instant before, Limit limit);
}
