package io.homeroom.identity.emailchange;

import io.homeroom.identity.challenge.CodeId;
import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EmailChanges extends JpaRepository<EmailChange, EmailChangeId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from EmailChange c where c.id = :id and c.person = :person")
  Optional<EmailChange> findOwnAndLock(EmailChangeId id, PersonId person);

  @Query("select c from EmailChange c where c.code.code = :code")
  Optional<EmailChange> findByCode(CodeId code);

  @Query("select c from EmailChange c where c.undoing.tokenHash = :hash")
  Optional<EmailChange> findByToken(byte[] hash);

  @Query("select c.person from EmailChange c where c.undoing.tokenHash = :hash")
  Optional<PersonId> findPersonByToken(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from EmailChange c where c.undoing.tokenHash = :hash")
  Optional<EmailChange> findByTokenAndLock(byte[] hash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select c from EmailChange c
      where c.person = :person and c.confirmedAt > :since
      and c.undoing.usedAt is null and c.undoing.supersededAt is null
      order by c.id
      """)
  List<EmailChange> findLaterAndLock(PersonId person, Instant since);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from EmailChange c where c.person = :person order by c.id")
  List<EmailChange> findAllAndLock(PersonId person);

  @Modifying
  @Query("delete from EmailChange c where c.person = :person and c.confirmedAt is null")
  void deleteUnconfirmedOf(PersonId person);

  @Modifying
  @Query("delete from EmailChange c where c.requestedAt < :before")
  void deleteBefore(Instant before);
}
