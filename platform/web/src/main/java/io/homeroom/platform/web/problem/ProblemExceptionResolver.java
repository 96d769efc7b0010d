package io.homeroom.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers for controllers that threw. What is a matter of security is left to its filters. */
final class ProblemExceptionResolver implements HandlerExceptionResolver {
  private final Problems problems;
  private final ProblemWriter writer;

  ProblemExceptionResolver(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (thrown instanceof AuthenticationException || thrown instanceof AccessDeniedException) {
      return null;
    }
    if (!(thrown instanceof AsyncRequestNotUsableException)) {
      write(request, response, thrown);
    }
    return new ModelAndView();
  }

  private void write(HttpServletRequest request, HttpServletResponse response, Exception thrown) {
    try {
      writer.write(request, response, problems.of(thrown));
    } catch (IOException callerHasGone) {
      throw new UncheckedIOException(callerHasGone);
    }
  }
}
