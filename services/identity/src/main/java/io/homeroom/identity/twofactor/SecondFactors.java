package io.homeroom.identity.twofactor;

import io.homeroom.identity.family.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface SecondFactors extends JpaRepository<SecondFactor, PersonId> {}
