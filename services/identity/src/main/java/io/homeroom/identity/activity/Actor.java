package io.homeroom.identity.activity;

import io.homeroom.platform.web.security.Role;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who acts: a person with a role in a session; a service; or nobody who is known, such as a job, or
 * somebody who has not signed in.
 */
public record Actor(@Nullable UUID person, @Nullable String role, @Nullable String session) {
  private static final Actor UNKNOWN = new Actor(null, null, null);
  private static final Actor SERVICE = new Actor(null, "service", null);

  public static Actor of(UUID person, Role role, String session) {
    return new Actor(person, role.name().toLowerCase(Locale.ROOT), session);
  }

  /** Whose request it is. */
  static Actor current() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken authenticated
        ? of(authenticated.getToken())
        : UNKNOWN;
  }

  private static Actor of(Jwt token) {
    var role = token.getClaimAsString("role");
    return role == null
        ? SERVICE
        : new Actor(UUID.fromString(token.getSubject()), role, token.getClaimAsString("sid"));
  }
}
