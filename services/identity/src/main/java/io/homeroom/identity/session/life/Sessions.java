package io.homeroom.identity.session.life;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.SessionId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Sessions extends JpaRepository<Session, SessionId> {

  Optional<Session> findBySid(String sid);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Session s where s.id = :id")
  Optional<Session> findAndLock(SessionId id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Session s where s.sid = :sid and s.person = :person")
  Optional<Session> findOwnAndLock(String sid, PersonId person);

  @Query(
      """
      select s from Session s
      where s.person = :person and s.revokedAt is null and s.expiresAt > :now
        and s.id.value < :before
      order by s.id.value desc
      """)
  List<Session> findActive(PersonId person, Instant now, UUID before, Limit limit);

  @Query(
      """
      select s from Session s
      where s.family = :family and s.revokedAt is null and s.expiresAt > :now
      """)
  List<Session> findActive(FamilyId family, Instant now);

  /** In the order of their ids, so that two who end them all do not wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select s from Session s
      where s.person = :person and s.revokedAt is null and s.expiresAt > :now
      order by s.id
      """)
  List<Session> findActiveAndLock(PersonId person, Instant now);

  /** Those of the children in a family. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select s from Session s
      where s.family = :family and s.role = io.homeroom.platform.web.security.Role.CHILD
        and s.revokedAt is null and s.expiresAt > :now
      order by s.id
      """)
  List<Session> findChildrensAndLock(FamilyId family, Instant now);

  @Query(
      """
      select s from Session s
      where s.revokedAt < :before and s.settledAt is null
      order by s.revokedAt
      """)
  List<Session> findUnsettled(Instant before, Limit limit);
}
