package io.homeroom.identity.family.web;

import io.homeroom.identity.family.ActingParent;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** By the token of the request; jobs and links are nobody's. */
@Component
class CallingParent implements ActingParent {

  @Override
  public Optional<PersonId> in(FamilyId family) {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(JwtAuthenticationToken.class::isInstance)
        .map(JwtAuthenticationToken.class::cast)
        .map(JwtAuthenticationToken::getToken)
        .filter(token -> isOfParentIn(family, token))
        .map(token -> new PersonId(UUID.fromString(token.getSubject())));
  }

  private static boolean isOfParentIn(FamilyId family, Jwt token) {
    return "parent".equals(token.getClaimAsString("role"))
        && family.value().toString().equals(token.getClaimAsString("family"));
  }
}
