package io.homeroom.platform.web.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Gives a token its authorities. The internal scope counts only in a service's token. */
final class TokenAuthentication implements Converter<Jwt, AbstractAuthenticationToken> {
  static final String INTERNAL = "SCOPE_internal";
  static final String OPERATOR = "OPERATOR";

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    var claims = new Claims(token);
    var scopes = scopesOf(token).filter(scope -> !scope.equals(INTERNAL));
    if (claims.ofPerson()) {
      return authenticated(
          token, Stream.concat(scopes, Stream.of("ROLE_" + claims.caller().role())));
    }
    return authenticated(token, Stream.concat(scopes, inside(claims)));
  }

  private static Stream<String> inside(Claims claims) {
    if (claims.ofOperator()) {
      return Stream.of(INTERNAL, OPERATOR);
    }
    return claims.ofService() ? Stream.of(INTERNAL) : Stream.empty();
  }

  private static Stream<String> scopesOf(Jwt token) {
    var scopes = token.getClaimAsString("scope");
    return scopes == null
        ? Stream.empty()
        : Stream.of(scopes.split(" ")).filter(scope -> !scope.isEmpty()).map("SCOPE_"::concat);
  }

  private static JwtAuthenticationToken authenticated(Jwt token, Stream<String> authorities) {
    List<GrantedAuthority> granted =
        authorities.<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    return new JwtAuthenticationToken(token, granted);
  }
}
