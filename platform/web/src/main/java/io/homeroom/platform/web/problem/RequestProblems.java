package io.homeroom.platform.web.problem;

import io.homeroom.platform.web.request.ChangedMeanwhile;
import io.homeroom.platform.web.request.SeenVersionRequired;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingMatrixVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;

/** What Tomcat and Spring MVC say of requests that it cannot hand to a controller. */
final class RequestProblems implements ProblemSource {
  static final String INVALID = "invalid-request";
  static final String INVALID_TITLE = "The request is invalid";

  @Override
  public @Nullable Problem problemOf(Throwable thrown) {
    return switch (thrown) {
      case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
      case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
      case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
      case MissingRequestCookieException missing -> missing(missing.getCookieName());
      case MissingMatrixVariableException missing -> missing(missing.getVariableName());
      case MethodArgumentTypeMismatchException wrong ->
          invalid().withError(wrong.getName(), "has the wrong form");
      case InvalidParameterException garbled ->
          invalid().withDetail("The parameters cannot be read");
      case SeenVersionRequired unsaid ->
          Problem.of(
              HttpStatus.PRECONDITION_REQUIRED,
              "precondition-required",
              "Say which version you change, by If-Match");
      case ChangedMeanwhile outdated ->
          Problem.of(
              HttpStatus.PRECONDITION_FAILED,
              "precondition-failed",
              "It has changed since you saw it");
      case ResponseStatusException chosen -> shown(chosen).withDetail(chosen.getReason());
      case ErrorResponse other -> shown(other);
      default -> null;
    };
  }

  static Problem invalid() {
    return Problem.of(HttpStatus.BAD_REQUEST, INVALID, INVALID_TITLE);
  }

  private static Problem missing(String name) {
    return invalid().withError(name, "is missing");
  }

  private static Problem shown(ErrorResponse response) {
    HttpStatusCode status = response.getStatusCode();
    var problem = status.value() == 400 ? invalid() : Problem.of(status);
    return problem.withHeaders(response.getHeaders());
  }
}
