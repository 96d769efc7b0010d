package io.homeroom.identity.profile;

import io.homeroom.identity.family.FamilyId;
import org.springframework.data.jpa.repository.JpaRepository;

interface FamilyProfiles extends JpaRepository<FamilyProfile, FamilyId> {}
