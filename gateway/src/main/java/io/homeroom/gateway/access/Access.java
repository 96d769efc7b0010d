package io.homeroom.gateway.access;

import io.homeroom.gateway.browser.ChildsBrowser;
import io.homeroom.gateway.browser.DeviceCookie;
import io.homeroom.gateway.browser.TokenForCookie;
import io.homeroom.gateway.csrf.SameOrigin;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.route.Endpoint;
import io.homeroom.gateway.route.Endpoints;
import io.homeroom.gateway.route.Upstreams;
import io.homeroom.gateway.signin.NotForPages;
import io.homeroom.gateway.signin.SignInSettings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import reactor.core.publisher.Mono;

/** Five kinds of doors, tried in this order; behind the last one is nothing. */
@Configuration(proxyBeanMethods = false)
class Access {

  private static final String[] PEOPLE = {
    "PARENT", "CHILD", "COACH", "SUPPLIER", "MODERATOR", "SUPERADMIN"
  };

  private static final List<Endpoint> AFTER_CODE_FLOW =
      List.of(
          new Endpoint(HttpMethod.GET, "/auth/waiting"),
          new Endpoint(HttpMethod.POST, "/auth/federated/register"));

  /** By way of a provider and back: a browser is led there, which no page's script can do. */
  private static final List<Endpoint> CODE_FLOW =
      List.of(
          new Endpoint(HttpMethod.GET, "/auth/login"),
          new Endpoint(HttpMethod.GET, "/auth/callback"));

  /** A token is neither needed nor looked at, so that an expired one cannot hinder a refresh. */
  @Bean
  @Order(1)
  SecurityWebFilterChain open(
      ServerHttpSecurity http, Upstreams upstreams, NotForPages notForPages) {
    var own =
        Stream.of("/", "/api/health", "/api/docs/**", "/payments/*", "/subscription/*")
            .map(Endpoint::anyOf);
    var foreign = Stream.concat(CODE_FLOW.stream(), upstreams.openEndpoints());
    return stateless(http)
        .securityMatcher(Endpoints.of(Stream.concat(own, foreign)))
        .addFilterBefore(notForPages::filter, SecurityWebFiltersOrder.AUTHENTICATION)
        .addFilterAt(new WithoutToken(), SecurityWebFiltersOrder.AUTHENTICATION)
        .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
        .build();
  }

  /** Where browsers sign in. A page of somebody else's must not sign them in as somebody else. */
  @Bean
  @Order(2)
  SecurityWebFilterChain signIn(
      ServerHttpSecurity http,
      SignInSettings settings,
      SameOrigin sameOrigin,
      DeviceCookie device,
      ChildsBrowser childsBrowser) {
    return stateless(http)
        .securityMatcher(
            Endpoints.of(Stream.concat(settings.endpoints(), AFTER_CODE_FLOW.stream())))
        .addFilterAt(new WithoutToken(), SecurityWebFiltersOrder.AUTHENTICATION)
        .addFilterAfter(
            (exchange, chain) ->
                sameOrigin
                    .check(exchange.getRequest())
                    .then(Mono.defer(() -> childsBrowser.filter(device.shown(exchange), chain))),
            SecurityWebFiltersOrder.AUTHENTICATION)
        .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityWebFilterChain actuator(ServerHttpSecurity http, TokenCheck check) {
    return withToken(http, check)
        .securityMatcher(Endpoints.of(Stream.of(Endpoint.anyOf("/actuator/**"))))
        .authorizeExchange(
            exchanges ->
                exchanges
                    .pathMatchers("/actuator/health/**")
                    .permitAll()
                    .anyExchange()
                    .hasAuthority("SCOPE_internal"))
        .build();
  }

  @Bean
  @Order(4)
  SecurityWebFilterChain people(
      ServerHttpSecurity http,
      TokenCheck check,
      Upstreams upstreams,
      TokenForCookie tokenForCookie) {
    return withToken(http, check)
        .securityMatcher(
            Endpoints.of(
                Stream.concat(
                        upstreams.patterns(),
                        Stream.of("/auth/session", "/auth/logout", "/auth/federated/link"))
                    .map(Endpoint::anyOf)))
        .addFilterBefore(tokenForCookie::filter, SecurityWebFiltersOrder.AUTHENTICATION)
        .authorizeExchange(exchanges -> exchanges.anyExchange().hasAnyRole(PEOPLE))
        .build();
  }

  @Bean
  @Order(5)
  SecurityWebFilterChain nothing(ServerHttpSecurity http) {
    return stateless(http)
        .authorizeExchange(
            exchanges ->
                exchanges
                    .anyExchange()
                    .access(
                        (_, _) ->
                            Mono.error(Refused.because(Fault.NOT_FOUND, "There is nothing here."))))
        .build();
  }

  /**
   * The request is observed as a whole; each filter of each chain apart would tell nobody anything.
   */
  @Bean
  SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  private static ServerHttpSecurity withToken(ServerHttpSecurity http, TokenCheck check) {
    return stateless(http)
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(new Refusing())
                    .accessDeniedHandler(new Refusing())
                    .bearerTokenConverter(new BearerToken())
                    .jwt(jwt -> jwt.authenticationManager(check)));
  }

  private static ServerHttpSecurity stateless(ServerHttpSecurity http) {
    return http.csrf(CsrfSpec::disable)
        .requestCache(RequestCacheSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .exceptionHandling(
            refusing ->
                refusing
                    .authenticationEntryPoint(new Refusing())
                    .accessDeniedHandler(new Refusing()));
  }
}
