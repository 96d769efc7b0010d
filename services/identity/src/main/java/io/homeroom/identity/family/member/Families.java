package io.homeroom.identity.family.member;

import io.homeroom.identity.family.FamilyId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Families extends JpaRepository<Family, FamilyId> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select f from Family f where f.id = :id")
  Optional<Family> findAndLock(FamilyId id);
}
