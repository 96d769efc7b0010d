package io.homeroom.identity.federation.web;

import io.homeroom.identity.arrival.ArrivalUnknown;
import io.homeroom.identity.credential.external.AuthorizationCodeRefused;
import io.homeroom.identity.federation.ProofNeeded;
import io.homeroom.identity.providerlink.AlreadyLinked;
import io.homeroom.identity.providerlink.LastWayIn;
import io.homeroom.identity.providerlink.NotLinked;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class FederationProblems {

  @Bean
  ProblemMapping authorizationCodeRefused() {
    return ProblemMapping.of(
        AuthorizationCodeRefused.class,
        HttpStatus.UNAUTHORIZED,
        "provider-code-refused",
        "The code is not valid (any more); please sign in at the provider again");
  }

  @Bean
  ProblemMapping arrivalUnknown() {
    return ProblemMapping.of(
        ArrivalUnknown.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "arrival-unknown",
        "That was too long ago or has been used; please sign in at the provider again");
  }

  @Bean
  ProblemMapping linkingNeedsProof() {
    return ProblemMapping.of(
        ProofNeeded.class,
        HttpStatus.FORBIDDEN,
        "proof-needed",
        "Please sign in again, or send your password or a code");
  }

  @Bean
  ProblemMapping alreadyLinked() {
    return ProblemMapping.of(
        AlreadyLinked.class,
        HttpStatus.CONFLICT,
        "already-linked",
        "An account is linked with this provider already");
  }

  @Bean
  ProblemMapping notLinked() {
    return ProblemMapping.of(
        NotLinked.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "The account is not linked with this provider");
  }

  @Bean
  ProblemMapping lastWayIn() {
    return ProblemMapping.of(
        LastWayIn.class,
        HttpStatus.CONFLICT,
        "last-way-in",
        "Please set a password first: there is no other way to sign in");
  }
}
