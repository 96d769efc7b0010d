package io.homeroom.identity.consent;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Consents extends JpaRepository<Consent, ConsentId> {

  @Query("select c from Consent c where c.scope.family = :family order by c.id")
  List<Consent> findOf(FamilyId family);

  @Query(
      """
      select c from Consent c
      where c.scope.family = :family and c.id.value > :after
      order by c.id.value
      """)
  List<Consent> findPageOf(FamilyId family, UUID after, Limit limit);

  @Query("select c from Consent c where c.parent = :parent order by c.id")
  List<Consent> findByParent(PersonId parent);

  @Query("select c from Consent c where c.link.tokenHash = :hash")
  Optional<Consent> findByToken(byte[] hash);

  @Query("select c.scope.family from Consent c where c.link.tokenHash = :hash")
  Optional<FamilyId> findFamilyByToken(byte[] hash);
}
