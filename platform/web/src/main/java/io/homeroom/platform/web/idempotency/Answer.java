package io.homeroom.platform.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.json.JsonMapper;

/** What a controller answered, in a form that can be kept and given again. */
record Answer(int status, Map<String, List<String>> headers, @Nullable String body) {

  static Answer of(@Nullable Object returned, Method method, JsonMapper json) {
    return returned instanceof ResponseEntity<?> entity
        ? new Answer(
            entity.getStatusCode().value(), headersOf(entity), textOf(entity.getBody(), json))
        : new Answer(statusOf(method), Map.of(), textOf(returned, json));
  }

  boolean failed() {
    return status >= 500;
  }

  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    if (body != null) {
      var bytes = body.getBytes(UTF_8);
      if (!response.containsHeader(HttpHeaders.CONTENT_TYPE)) {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      }
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
    response.flushBuffer();
  }

  private static Map<String, List<String>> headersOf(ResponseEntity<?> entity) {
    var headers = new HashMap<String, List<String>>();
    entity.getHeaders().forEach(headers::put);
    return headers;
  }

  private static @Nullable String textOf(@Nullable Object body, JsonMapper json) {
    return body == null ? null : json.writeValueAsString(body);
  }

  private static int statusOf(Method method) {
    var status = AnnotatedElementUtils.findMergedAnnotation(method, ResponseStatus.class);
    return status == null ? HttpStatus.OK.value() : status.code().value();
  }
}
