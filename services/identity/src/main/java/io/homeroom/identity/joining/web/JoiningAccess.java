package io.homeroom.identity.joining.web;

import io.homeroom.identity.joining.InvitationNotFound;
import io.homeroom.identity.joining.TooManyInvitations;
import io.homeroom.identity.joining.acceptance.AddressHasAccount;
import io.homeroom.identity.joining.acceptance.PasswordObjectionable;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class JoiningAccess {

  @Bean
  PublicEndpoint invitationPage() {
    return PublicEndpoint.of(HttpMethod.GET, LetterTemplate.GUARDIAN_INVITATION.path());
  }

  @Bean
  PublicEndpoint invitationAnswer() {
    return PublicEndpoint.of(HttpMethod.POST, LetterTemplate.GUARDIAN_INVITATION.path());
  }

  @Bean
  ProblemMapping invitationNotFound() {
    return ProblemMapping.of(
        InvitationNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such invitation");
  }

  @Bean
  ProblemMapping tooManyInvitations() {
    return ProblemMapping.of(
        TooManyInvitations.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "too-many-invitations",
        "As many are invited already as the family could have parents");
  }

  /** Only whoever reads the mail of the address gets to see this. */
  @Bean
  ProblemMapping addressHasAccount() {
    return ProblemMapping.of(
        AddressHasAccount.class,
        HttpStatus.CONFLICT,
        "email-already-registered",
        "You have an account already; please ask to be invited with another address");
  }

  @Bean
  ProblemMapping passwordObjectionable() {
    return ProblemMapping.of(
            PasswordObjectionable.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(PasswordObjectionable.class, PasswordObjectionable::getMessage)
        .atField("password");
  }
}
