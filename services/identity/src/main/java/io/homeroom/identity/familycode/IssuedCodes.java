package io.homeroom.identity.familycode;

import io.homeroom.identity.family.FamilyId;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface IssuedCodes extends JpaRepository<IssuedCode, FamilyId> {

  Optional<IssuedCode> findByCodeHash(byte[] codeHash);
}
