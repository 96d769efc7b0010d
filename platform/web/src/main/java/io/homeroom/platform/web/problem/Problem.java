package io.homeroom.platform.web.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What a failure says to the caller, still without the request it belongs to. */
record Problem(
    HttpStatusCode status,
    String code,
    String title,
    @Nullable String detail,
    List<FieldError> errors,
    Map<String, Object> more,
    HttpHeaders headers) {

  /** Read by the gateway, which gives up a service that cannot answer anything. */
  private static final String UNAVAILABLE = "X-Homeroom-Unavailable";

  static Problem of(HttpStatusCode status, String code, String title) {
    return new Problem(status, code, title, null, List.of(), Map.of(), new HttpHeaders());
  }

  /** Says no more than the status does. */
  static Problem of(HttpStatusCode status) {
    var known = HttpStatus.resolve(status.value());
    var title = known == null ? "Status " + status.value() : known.getReasonPhrase();
    return of(status, title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), title);
  }

  Problem withDetail(@Nullable String detail) {
    return new Problem(status, code, title, detail, errors, more, headers);
  }

  Problem with(String member, Object value) {
    var all = new TreeMap<>(more);
    all.put(member, value);
    return new Problem(status, code, title, detail, errors, all, headers);
  }

  Problem withErrors(List<FieldError> errors) {
    return new Problem(status, code, title, detail, List.copyOf(errors), more, headers);
  }

  Problem withError(String field, String message) {
    var error = new FieldError(field, message);
    return withErrors(Stream.concat(errors.stream(), Stream.of(error)).toList());
  }

  Problem withHeaders(HttpHeaders added) {
    var all = HttpHeaders.copyOf(headers);
    all.putAll(added);
    return new Problem(status, code, title, detail, errors, more, all);
  }

  Problem inPart() {
    var header = new HttpHeaders();
    header.set(UNAVAILABLE, "part");
    return withHeaders(header);
  }

  Problem withRetryAfter(Duration wait) {
    var header = new HttpHeaders();
    header.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
    return withHeaders(header);
  }
}
