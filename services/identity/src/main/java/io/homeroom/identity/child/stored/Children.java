package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Children extends JpaRepository<Child, ChildId> {

  Optional<Child> findByIdAndFamily(ChildId id, FamilyId family);

  List<Child> findByFamilyOrderById(FamilyId family);

  @Query("select c from Child c where c.id.value > :#{#previous.value()} order by c.id.value")
  List<Child> findBatchAfter(ChildId previous, Limit limit);
}
