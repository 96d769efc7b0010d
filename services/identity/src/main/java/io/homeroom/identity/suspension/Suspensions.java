package io.homeroom.identity.suspension;

import io.homeroom.identity.family.PersonId;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Suspensions extends JpaRepository<Suspension, SuspensionId> {
  @Query("select s from Suspension s where s.person = :person and s.liftedAt is null")
  Optional<Suspension> findInForce(PersonId person);
}
