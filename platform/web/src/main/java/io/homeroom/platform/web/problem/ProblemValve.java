package io.homeroom.platform.web.problem;

import io.homeroom.platform.web.request.RequestId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatusCode;

/** Answers for requests so malformed that Tomcat lets no filter see them. */
final class ProblemValve extends ErrorReportValve {
  private final ProblemWriter writer;

  ProblemValve(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    var status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    RequestId.assignTo(request, response);
    try {
      writer.write(request, response, Problem.of(HttpStatusCode.valueOf(status)));
    } catch (IOException callerHasGone) {
      throw new UncheckedIOException(callerHasGone);
    }
  }
}
