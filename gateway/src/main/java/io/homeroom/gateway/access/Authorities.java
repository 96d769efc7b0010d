package io.homeroom.gateway.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** A person's role and a service's scopes, by the names that all services use. */
final class Authorities implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

  @Override
  public Mono<AbstractAuthenticationToken> convert(Jwt token) {
    return Mono.just(new JwtAuthenticationToken(token, of(token)));
  }

  private static List<GrantedAuthority> of(Jwt token) {
    var authorities = new ArrayList<GrantedAuthority>();
    var role = token.getClaimAsString("role");
    if (role != null) {
      authorities.add(new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)));
    }
    var scopes = token.getClaimAsString("scope");
    if (scopes != null) {
      for (var scope : scopes.split(" ", -1)) {
        authorities.add(new SimpleGrantedAuthority("SCOPE_" + scope));
      }
    }
    return authorities;
  }
}
