package io.homeroom.identity.credential.keycloak;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.homeroom.identity.credential.ProviderUnavailable;
import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Stops asking a Keycloak that does not answer; a refusal is an answer. */
final class KeycloakBreaker implements ClientHttpRequestInterceptor {
  private final CircuitBreaker breaker;

  KeycloakBreaker(CircuitBreaker breaker) {
    this.breaker = breaker;
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
    try {
      return breaker.executeCallable(() -> answerOf(request, body, execution));
    } catch (ProviderUnavailable unavailable) {
      throw unavailable;
    } catch (CallNotPermittedException open) {
      throw new ProviderUnavailable("Keycloak has not answered for a while", open);
    } catch (Exception failure) {
      throw new ProviderUnavailable("Keycloak does not answer", failure);
    }
  }

  private static ClientHttpResponse answerOf(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    var response = execution.execute(request, body);
    if (response.getStatusCode().is5xxServerError()) {
      response.close();
      throw new ProviderUnavailable("Keycloak says " + response.getStatusCode(), null);
    }
    return response;
  }
}
