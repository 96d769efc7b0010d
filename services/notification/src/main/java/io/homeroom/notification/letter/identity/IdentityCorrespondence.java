package io.homeroom.notification.letter.identity;

import io.homeroom.notification.letter.post.Addressed;
import io.homeroom.notification.letter.post.Correspondence;
import io.homeroom.notification.letter.post.Unreachable;
import io.homeroom.notification.template.LetterTemplate;
import io.homeroom.platform.web.client.InternalClients;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.util.UriBuilder;

@Component
class IdentityCorrespondence implements Correspondence {

  private final RestClient identity;

  IdentityCorrespondence(
      InternalClients clients, @Value("${homeroom.identity.url}") String address) {
    this.identity = clients.to("identity", address).build();
  }

  @Override
  public Addressed addressed(UUID subject) {
    return ask(uri -> uri.path("/internal/letters/{id}").build(subject), IdentityLetter.class)
        .toAddressed();
  }

  @Override
  public Addressed addressed(
      UUID personId, @Nullable UUID familyId, LetterTemplate template, Map<String, String> facts) {
    return ask(
            uri ->
                uri.path("/internal/people/{id}/contact")
                    .queryParamIfPresent("family", Optional.ofNullable(familyId))
                    .build(personId),
            IdentityContact.class)
        .toAddressed(template, facts);
  }

  private <T> T ask(Function<UriBuilder, URI> uri, Class<T> type) {
    try {
      T answer = identity.get().uri(uri).retrieve().body(type);
      if (answer == null) {
        throw new Unreachable("identity-empty", new IllegalStateException());
      }
      return answer;
    } catch (HttpClientErrorException.NotFound unknown) {
      throw new NothingToWrite("unknown");
    } catch (HttpClientErrorException.Gone gone) {
      throw new NothingToWrite("gone");
    } catch (RestClientResponseException answered) {
      throw new Unreachable("identity-" + answered.getStatusCode().value(), answered);
    } catch (Unreachable already) {
      throw already;
    } catch (RuntimeException away) {
      throw new Unreachable("identity-unreachable", away);
    }
  }
}
