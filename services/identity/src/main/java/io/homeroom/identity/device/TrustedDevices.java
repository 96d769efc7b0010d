package io.homeroom.identity.device;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TrustedDevices extends JpaRepository<TrustedDevice, DeviceId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from TrustedDevice d where d.id = :id and d.person = :person")
  Optional<TrustedDevice> findOwnAndLock(DeviceId id, PersonId person);

  @Query(
      """
      select d from TrustedDevice d
      where d.person = :person and d.expiresAt > :now
      order by d.lastUsedAt desc, d.id desc
      """)
  List<TrustedDevice> findTrusted(PersonId person, Instant now);

  @Query("select count(d) from TrustedDevice d where d.person = :person and d.expiresAt > :now")
  long countTrusted(PersonId person, Instant now);

  @Modifying
  @Query("delete from TrustedDevice d where d.person = :person")
  void deleteAllOf(PersonId person);

  @Modifying
  @Query("delete from TrustedDevice d where d.expiresAt < :now")
  void deleteExpired(Instant now);
}
