package io.homeroom.identity.admin.web;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.twofactor.FindingSecondFactor;
import io.homeroom.platform.web.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets admins do nothing should a password be all that it takes to be one. They have a second
 * factor from the beginning: this holds also if one of them came to be without.
 */
@Component
class RequiringSecondFactor implements HandlerInterceptor {
  private final FindingPeople people;
  private final FindingSecondFactor factors;

  RequiringSecondFactor(FindingPeople people, FindingSecondFactor factors) {
    this.people = people;
    this.factors = factors;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !isAdmin(authentication)) {
      return true;
    }
    var person = new PersonId(UUID.fromString(authentication.getName()));
    if (people.withId(person).flatMap(factors::channelOf).isEmpty()) {
      throw new SecondFactorRequired();
    }
    return true;
  }

  /** Who is none, is refused by the method itself. */
  private static boolean isAdmin(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .anyMatch(Set.of("ROLE_" + Role.MODERATOR, "ROLE_" + Role.SUPERADMIN)::contains);
  }
}
