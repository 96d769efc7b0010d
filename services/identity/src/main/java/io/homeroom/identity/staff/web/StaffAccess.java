package io.homeroom.identity.staff.web;

import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.staff.rule.AddressIsTaken;
import io.homeroom.identity.staff.rule.InvitationBeingAccepted;
import io.homeroom.identity.staff.rule.InvitationNotFound;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class StaffAccess {
  private static final Duration SHORTLY = Duration.ofSeconds(20);

  @Bean
  PublicEndpoint staffInvitationPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.INVITE_STAFF.path());
  }

  @Bean
  PublicEndpoint staffInvitationAcceptance() {
    return PublicEndpoint.of(HttpMethod.POST, StaffInvitationController.ACCEPT);
  }

  @Bean
  ProblemMapping addressIsTaken() {
    return ProblemMapping.of(
        AddressIsTaken.class,
        HttpStatus.CONFLICT,
        "address-is-taken",
        "There is an account with this address");
  }

  @Bean
  ProblemMapping staffInvitationNotFound() {
    return ProblemMapping.of(
        InvitationNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such invitation");
  }

  @Bean
  ProblemMapping staffInvitationBeingAccepted() {
    return ProblemMapping.of(
            InvitationBeingAccepted.class,
            HttpStatus.CONFLICT,
            "invitation-being-accepted",
            "The invitation is being accepted just now")
        .retriedAfter(SHORTLY);
  }
}
