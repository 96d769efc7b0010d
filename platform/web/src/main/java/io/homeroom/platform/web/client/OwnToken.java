package io.homeroom.platform.web.client;

import java.util.List;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/**
 * Signs calls with the token of this service, fetched when needed and kept until it nearly ends or
 * is refused. Nobody needs to be signed in for that, so it works in jobs and listeners too.
 */
final class OwnToken {
  private OwnToken() {}

  static ClientHttpRequestInterceptor of(ClientRegistration client, RestClient tokenEndpoint) {
    var clients = new InMemoryClientRegistrationRepository(client);
    var tokens = new InMemoryOAuth2AuthorizedClientService(clients);
    var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(clients, tokens);
    manager.setAuthorizedClientProvider(grant(tokenEndpoint));

    var service =
        UsernamePasswordAuthenticationToken.authenticated(client.getClientId(), "", List.of());
    var interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
    interceptor.setClientRegistrationIdResolver(request -> client.getRegistrationId());
    interceptor.setPrincipalResolver(request -> service);
    interceptor.setAuthorizationFailureHandler(
        OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
    return interceptor;
  }

  private static ClientCredentialsOAuth2AuthorizedClientProvider grant(RestClient endpoint) {
    var responses = new RestClientClientCredentialsTokenResponseClient();
    responses.setRestClient(endpoint);
    var grant = new ClientCredentialsOAuth2AuthorizedClientProvider();
    grant.setAccessTokenResponseClient(responses);
    return grant;
  }
}
