package io.homeroom.platform.web.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** How the security filters refuse: the headers of RFC 6750 and a problem as the body. */
public final class SecurityAnswers
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
  private final AccessDeniedHandler denial = new BearerTokenAccessDeniedHandler();
  private final ProblemWriter writer;

  SecurityAnswers(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challengeFor(refusal));
    writer.write(
        request,
        response,
        Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized", "A valid access token is needed"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    denial.handle(request, response, refusal);
    writer.write(
        request,
        response,
        Problem.of(HttpStatus.FORBIDDEN, "forbidden", "The access token does not allow this"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
      throws IOException {
    writer.write(request, response, RequestProblems.invalid());
  }

  /** Spring's own would add the address of metadata that nobody outside can reach. */
  private static String challengeFor(AuthenticationException refusal) {
    return refusal instanceof OAuth2AuthenticationException token
        ? "Bearer error=\"%s\"".formatted(token.getError().getErrorCode())
        : "Bearer";
  }
}
