package io.homeroom.gateway.access;

import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.RemoveAuthorizedClientReactiveOAuth2AuthorizationFailureHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

/** Access tokens in the gateway's own name, for what services tell each other. */
@Component
public class ServiceTokens {

  private static final String REGISTRATION = "homeroom";

  private final ReactiveClientRegistrationRepository registrations;
  private final ReactiveOAuth2AuthorizedClientService clients;

  ServiceTokens(
      ReactiveClientRegistrationRepository registrations,
      ReactiveOAuth2AuthorizedClientService clients) {
    this.registrations = registrations;
    this.clients = clients;
  }

  public ExchangeFilterFunction bearer() {
    var manager =
        new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(registrations, clients);
    var bearer = new ServerOAuth2AuthorizedClientExchangeFilterFunction(manager);
    bearer.setDefaultClientRegistrationId(REGISTRATION);
    bearer.setAuthorizationFailureHandler(
        new RemoveAuthorizedClientReactiveOAuth2AuthorizationFailureHandler(
            (registration, principal, _) ->
                clients.removeAuthorizedClient(registration, principal.getName())));
    return bearer;
  }
}
