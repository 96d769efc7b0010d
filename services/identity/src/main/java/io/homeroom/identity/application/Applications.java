package io.homeroom.identity.application;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Applications extends JpaRepository<Application, ApplicationId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Application a where a.id = :id")
  Optional<Application> findAndLock(ApplicationId id);

  @Query("select a.person from Application a where a.id = :id")
  Optional<PersonId> findPerson(ApplicationId id);

  @Query("select a from Application a where a.id = :id and a.person = :person")
  Optional<Application> findOwn(ApplicationId id, PersonId person);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Application a where a.id = :id and a.person = :person")
  Optional<Application> findOwnAndLock(ApplicationId id, PersonId person);

  boolean existsByPersonAndState(PersonId person, Application.State state);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Application a where a.person = :person and a.state = :state")
  Optional<Application> findByPersonAndStateAndLock(PersonId person, Application.State state);

  List<Application> findByPerson(PersonId person);

  @Query("select count(a) from Application a where a.person = :person and a.submittedAt > :since")
  long countSince(PersonId person, Instant since);

  @Query(
      """
      select a from Application a
      where a.person = :person and a.id.value < :before
      order by a.id.value desc
      """)
  List<Application> findOwnBefore(PersonId person, UUID before, Limit limit);

  @Query(
      """
      select a from Application a
      where a.id.value > :after and a.state in :states
      order by a.id.value
      """)
  List<Application> findAfter(UUID after, Collection<Application.State> states, Limit limit);

  List<Application> findByDecidedAtBeforeAndStateNot(
      Instant before, Application.State state, Limit limit);
}
