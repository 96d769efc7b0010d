package io.homeroom.gateway.problem;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;

/** Turns whatever went wrong into a refusal that says nothing of the inside. */
@Component
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  Refused of(Throwable failure) {
    return switch (failure) {
      case Refused refused -> refused;
      case MethodNotAllowedException notAllowed -> notAllowed(notAllowed);
      case ResponseStatusException answered -> plain(Fault.of(answered.getStatusCode()));
      case AuthenticationServiceException unreachable -> tokenUnchecked(unreachable);
      case AccessDeniedException _ -> plain(Fault.FORBIDDEN);
      default -> unexpected(failure);
    };
  }

  private static Refused plain(Fault fault) {
    return Refused.because(fault, fault.title() + ".");
  }

  private static Refused notAllowed(MethodNotAllowedException notAllowed) {
    var allowed = notAllowed.getSupportedMethods().stream().map(Object::toString).sorted().toList();
    return plain(Fault.METHOD_NOT_ALLOWED).with("Allow", String.join(", ", allowed));
  }

  private static Refused tokenUnchecked(AuthenticationServiceException unreachable) {
    LOG.warn("Keys of the identity provider cannot be read: {}", unreachable.getMessage());
    return plain(Fault.TOKEN_UNCHECKED).retryAfter(Duration.ofSeconds(5));
  }

  private static Refused unexpected(Throwable failure) {
    LOG.error("Unexpected failure", failure);
    return plain(Fault.INTERNAL);
  }
}
