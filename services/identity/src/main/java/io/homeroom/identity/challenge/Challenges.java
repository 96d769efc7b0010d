package io.homeroom.identity.challenge;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Challenges extends JpaRepository<Challenge, ChallengeId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Challenge c where c.id = :id")
  Optional<Challenge> findAndLock(ChallengeId id);

  Optional<Challenge> findByCode(CodeId code);

  @Query("select c.person from Challenge c where c.id = :id")
  Optional<PersonId> findPersonOf(ChallengeId id);

  /** How many codes were sent to who knew the password that is theirs now. */
  @NativeQuery(
      """
      select coalesce(sum(c.codes), 0)
      from challenge c join person p on p.id = c.person_id
      where c.person_id = :person and c.purpose = :purpose and c.sent_at > :since
      and (p.password_changed_at is null or c.proved_at > p.password_changed_at)
      """)
  long countCodes(UUID person, String purpose, Instant since);

  @Modifying
  @Query(
      """
      update versioned Challenge c set c.expiresAt = :now
      where c.person = :person and c.answeredAt is null and c.expiresAt > :now
      """)
  void expireOpenOf(PersonId person, Instant now);

  @Modifying
  @Query("delete from Challenge c where c.expiresAt < :before")
  void deleteExpiredBefore(Instant before);
}
