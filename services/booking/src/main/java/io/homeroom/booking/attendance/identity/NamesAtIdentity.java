package io.homeroom.booking.attendance.identity;

import static java.util.stream.Collectors.toMap;

import io.homeroom.booking.attendance.ChildNames;
import io.homeroom.platform.web.client.InternalClients;
import io.homeroom.platform.web.client.ServiceUnavailable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks identity, which knows what parents let be disclosed. With a breaker of its own: what coaches
 * look at keeps no family from booking.
 */
@Component
class NamesAtIdentity implements ChildNames {
  private static final Logger LOG = LoggerFactory.getLogger(NamesAtIdentity.class);
  private static final ParameterizedTypeReference<List<Named>> NAMED =
      new ParameterizedTypeReference<>() {};

  record Named(UUID childId, String name) {}

  private final RestClient identity;

  NamesAtIdentity(InternalClients clients, @Value("${homeroom.identity.url}") String address) {
    this.identity = clients.to("identity-names", address).build();
  }

  @Override
  public Map<UUID, String> of(List<UUID> children) {
    try {
      var named =
          identity
              .post()
              .uri("/internal/children/names")
              .body(Map.of("childIds", children))
              .retrieve()
              .body(NAMED);
      return named == null ? Map.of() : named.stream().collect(toMap(Named::childId, Named::name));
    } catch (RestClientException | ServiceUnavailable unanswered) {
      LOG.warn("Identity names no children: {}", unanswered.getMessage());
      return Map.of();
    }
  }
}
