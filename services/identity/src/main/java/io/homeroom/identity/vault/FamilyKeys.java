package io.homeroom.identity.vault;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FamilyKeys extends JpaRepository<FamilyKey, UUID> {}
