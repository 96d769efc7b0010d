package io.homeroom.platform.web.security;

import io.homeroom.platform.web.problem.SecurityAnswers;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may come in: services to internal paths, people to the API, everybody where it says so. */
@AutoConfiguration(
    before = {
      OAuth2ResourceServerWebSecurityAutoConfiguration.class,
      ServletWebSecurityAutoConfiguration.class
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableMethodSecurity
final class SecurityAutoConfiguration {
  private static final String[] ROLES =
      Stream.of(Role.values()).map(Role::name).toArray(String[]::new);

  @Bean
  SecurityFilterChain bearerTokens(
      HttpSecurity http, ObjectProvider<PublicEndpoint> open, SecurityAnswers answers) {
    return http.authorizeHttpRequests(paths -> admit(paths, open.stream()))
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(answers)
                    .accessDeniedHandler(answers)
                    .protectedResourceMetadata(SecurityAutoConfiguration::hide)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(new TokenAuthentication())))
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .cors(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /** It cannot be switched off, would be open to everybody, and tells an inner address. */
  private static void hide(
      OAuth2ResourceServerConfigurer.ProtectedResourceMetadataConfigurer metadata) {
    metadata.protectedResourceMetadataCustomizer(
        document -> {
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        });
  }

  private static void admit(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          paths,
      Stream<PublicEndpoint> open) {
    paths.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
    open.forEach(path -> paths.requestMatchers(path.method(), path.pattern()).permitAll());
    paths
        .requestMatchers(
            HttpMethod.GET,
            "/actuator/health/**",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/v3/asyncapi")
        .permitAll()
        .requestMatchers("/internal/dead-letters/**", "/internal/outbox/**")
        .hasAuthority(TokenAuthentication.OPERATOR)
        .requestMatchers("/actuator/**", "/internal/**")
        .hasAuthority(TokenAuthentication.INTERNAL)
        .requestMatchers("/api/**")
        .hasAnyRole(ROLES)
        .anyRequest()
        .denyAll();
  }

  /**
   * The request itself is observed; each filter and each decision besides costs more than it tells.
   */
  @Bean
  SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  WebMvcConfigurer callerArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
      }
    };
  }
}
