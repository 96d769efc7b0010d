package io.homeroom.platform.families.identity;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Registry;
import io.homeroom.platform.web.client.InternalClients;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

@Component
class IdentityRegistry implements Registry {

  record Registered(UUID childId, UUID familyId) {}

  private final RestClient identity;

  IdentityRegistry(InternalClients clients, @Value("${homeroom.identity.url}") String address) {
    this.identity = clients.to("identity", address).build();
  }

  /** Away, identity fails the request as a service that is not available. */
  @Override
  public Optional<Child> find(UUID child) {
    try {
      var found =
          identity.get().uri("/internal/children/{id}", child).retrieve().body(Registered.class);
      return Optional.ofNullable(found).map(it -> new Child(it.childId(), it.familyId()));
    } catch (HttpClientErrorException.NotFound unknown) {
      return Optional.empty();
    }
  }
}
