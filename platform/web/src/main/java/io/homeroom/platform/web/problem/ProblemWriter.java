package io.homeroom.platform.web.problem;

import io.homeroom.platform.web.request.RequestId;
import io.homeroom.platform.web.request.TraceId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer, whatever media type the caller would rather have. */
final class ProblemWriter {
  private static final String TYPES = "https://homeroom.io/problems/";
  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    var body = json.writeValueAsBytes(membersOf(problem, request));
    response.resetBuffer();
    response.setStatus(problem.status().value());
    problem
        .headers()
        .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  private static Map<String, Object> membersOf(Problem problem, HttpServletRequest request) {
    var members = new LinkedHashMap<String, Object>();
    members.put("type", TYPES + problem.code());
    members.put("title", problem.title());
    members.put("status", problem.status().value());
    putIfPresent(members, "detail", problem.detail());
    members.put("code", problem.code());
    putIfPresent(members, "traceId", TraceId.of(request));
    putIfPresent(members, "requestId", RequestId.of(request));
    if (!problem.errors().isEmpty()) {
      members.put("errors", problem.errors());
    }
    problem.more().forEach(members::putIfAbsent);
    return members;
  }

  private static void putIfPresent(
      Map<String, Object> members, String name, @Nullable String value) {
    if (value != null) {
      members.put(name, value);
    }
  }
}
