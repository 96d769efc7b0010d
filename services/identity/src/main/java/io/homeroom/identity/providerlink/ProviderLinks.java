package io.homeroom.identity.providerlink;

import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.family.PersonId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProviderLinks extends JpaRepository<ProviderLink, ProviderLinkId> {

  Optional<ProviderLink> findByProviderAndSubjectHash(Provider provider, byte[] subjectHash);

  Optional<ProviderLink> findByPersonAndProvider(PersonId person, Provider provider);

  long countByPerson(PersonId person);

  List<ProviderLink> findByPersonOrderByLinkedAt(PersonId person);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from ProviderLink l where l.person = :person order by l.id")
  List<ProviderLink> findAllAndLock(PersonId person);
}
