package io.homeroom.identity.family.member;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, PersonId> {

  Optional<Person> findByEmailHash(byte[] emailHash);

  @Query("select p.id from Person p where p.emailHash = :emailHash")
  Optional<PersonId> findIdByEmailHash(byte[] emailHash);

  @Query("select p.family from Person p where p.id = :id")
  Optional<FamilyId> findFamilyById(PersonId id);

  @Query("select p.role from Person p where p.id = :id")
  Optional<Role> findRoleById(PersonId id);

  boolean existsByEmailHash(byte[] emailHash);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Person p where p.id = :id")
  Optional<Person> findAndLock(PersonId id);

  List<Person> findByFamilyOrderById(FamilyId family);

  /** Somebody and all who belong to the same family. */
  @Query(
      """
      select p from Person p
      where p.family = (select one.family from Person one where one.id = :id)
      order by p.id
      """)
  List<Person> findFamilyOf(PersonId id);

  @Query("select p.id from Person p where p.family = :family")
  List<PersonId> findIdsIn(FamilyId family);

  @Query("select p from Person p where p.id.value > :last and p.role in :roles order by p.id.value")
  List<Person> findAfter(UUID last, Collection<Role> roles, Limit limit);
}
