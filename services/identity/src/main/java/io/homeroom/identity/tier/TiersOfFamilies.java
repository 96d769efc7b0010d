package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TiersOfFamilies extends JpaRepository<FamilyTier, FamilyId> {

  @Query("select t.family from FamilyTier t where t.grantEndsAt <= :now order by t.grantEndsAt")
  List<FamilyId> findWithLapsedGrant(Instant now, Limit limit);
}
