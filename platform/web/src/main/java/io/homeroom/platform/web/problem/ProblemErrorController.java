package io.homeroom.platform.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The container's error page. */
@Controller
final class ProblemErrorController implements ErrorController {
  private final Problems problems;
  private final ProblemWriter writer;

  ProblemErrorController(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    writer.write(request, response, problemOf(request));
  }

  private Problem problemOf(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      return problems.of(thrown);
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? Problem.of(HttpStatusCode.valueOf(status))
        : Problem.of(HttpStatusCode.valueOf(404));
  }
}
