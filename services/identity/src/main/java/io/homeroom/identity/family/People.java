package io.homeroom.identity.family;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, PersonId> {

  Optional<Person> findByEmailHash(byte[] emailHash);

  boolean existsByEmailHash(byte[] emailHash);

  List<Person> findByFamilyOrderById(FamilyId family);
}
