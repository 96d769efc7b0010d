package io.homeroom.identity.password;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PasswordChanges extends JpaRepository<PasswordChange, PersonId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from PasswordChange c where c.person = :person")
  Optional<PasswordChange> findAndLock(PersonId person);

  List<PasswordChange> findByBegunAtBefore(Instant before, Limit limit);
}
