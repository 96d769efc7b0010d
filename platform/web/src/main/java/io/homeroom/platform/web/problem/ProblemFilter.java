package io.homeroom.platform.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers for whatever the filters and servlets behind it throw. */
final class ProblemFilter extends OncePerRequestFilter {
  private final Problems problems;
  private final ProblemWriter writer;

  ProblemFilter(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (Exception thrown) {
      if (response.isCommitted()) {
        throw thrown;
      }
      writer.write(request, response, problems.of(thrown));
    }
  }
}
