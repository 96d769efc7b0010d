package io.homeroom.identity.child;

import io.homeroom.identity.family.FamilyId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Children extends JpaRepository<Child, ChildId> {

  Optional<Child> findByIdAndFamily(ChildId id, FamilyId family);

  List<Child> findByFamilyOrderById(FamilyId family);
}
