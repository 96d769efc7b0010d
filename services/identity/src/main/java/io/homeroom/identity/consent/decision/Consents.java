package io.homeroom.identity.consent.decision;

import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.consent.DecisionState;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Consents extends JpaRepository<Consent, ConsentId> {

  @Query(
      """
      select c from Consent c
      where c.scope.family = :family and c.link.usedAt is null and c.link.supersededAt is null
      order by c.id
      """)
  List<Consent> findUnansweredIn(FamilyId family);

  @Query(
      """
      select c from Consent c
      where c.parent = :parent and c.link.usedAt is null and c.link.supersededAt is null
      order by c.id
      """)
  List<Consent> findUnansweredOf(PersonId parent);

  @Query(
      """
      select distinct c from Consent c join c.decisions d
      where c.scope.family = :family and d.state = GRANTED
      """)
  List<Consent> findInEffectIn(FamilyId family);

  /** What was decided, that which counts most first: the child's own before the family's. */
  @Query(
      """
      select d.state from Consent c join c.decisions d
      where d.scope.family = :family and key(d) = :purpose and d.state in (GRANTED, WITHDRAWN)
      and (d.scope.child.value is null or d.scope.child.value = :child)
      order by case when d.scope.child.value is null then 1 else 0 end,
        case when d.state = GRANTED then 0 else 1 end
      """)
  List<DecisionState> findDecided(
      FamilyId family, @Nullable UUID child, Purpose purpose, Limit limit);

  /** What was decided in these families, for all of a family or for a child. */
  @Query(
      """
      select new io.homeroom.identity.consent.decision.Decided(d.scope, d.state)
      from Consent c join c.decisions d
      where d.scope.family in :families and key(d) = :purpose and d.state in (GRANTED, WITHDRAWN)
      """)
  List<Decided> findDecided(Collection<FamilyId> families, Purpose purpose);

  @Query("select count(c) from Consent c where c.scope.family = :family and c.requestedAt > :since")
  long countSince(FamilyId family, Instant since);

  @Query(
      """
      select c from Consent c
      where c.scope.family = :family and c.id.value > :after
      order by c.id.value
      """)
  List<Consent> findPageOf(FamilyId family, UUID after, Limit limit);

  @Query("select c from Consent c where c.link.tokenHash = :hash")
  Optional<Consent> findByToken(byte[] hash);

  @Query("select c.scope.family from Consent c where c.link.tokenHash = :hash")
  Optional<FamilyId> findFamilyByToken(byte[] hash);
}
