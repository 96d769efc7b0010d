package io.homeroom.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The same members as the services' problems, and the service that could not be reached. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String traceId,
    @Nullable String requestId,
    @Nullable String service) {

  static Problem of(Refused refused, @Nullable String traceId, @Nullable String requestId) {
    var fault = refused.fault();
    return new Problem(
        "https://homeroom.io/problems/" + fault.code(),
        fault.title(),
        fault.status(),
        refused.detail(),
        fault.code(),
        traceId,
        requestId,
        refused.service());
  }
}
