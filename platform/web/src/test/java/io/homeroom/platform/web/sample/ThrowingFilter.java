package io.homeroom.platform.web.sample;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Fails, or gives the request to the container's error page, when a header says so. */
@Component
class ThrowingFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wish = request.getHeader("X-Filter");
    if ("throw".equals(wish)) {
      throw new IllegalStateException("secret inside");
    }
    if ("error".equals(wish)) {
      response.sendError(418, "secret inside");
      return;
    }
    chain.doFilter(request, response);
  }
}
