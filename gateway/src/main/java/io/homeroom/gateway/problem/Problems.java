package io.homeroom.gateway.problem;

import io.homeroom.gateway.requestid.RequestId;
import io.homeroom.gateway.tracing.Trace;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems, whatever the client said it accepts. */
@Component
class Problems {

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  Mono<Void> write(ServerWebExchange exchange, Refused refused) {
    var response = exchange.getResponse();
    response.setStatusCode(HttpStatusCode.valueOf(refused.fault().status()));
    var headers = response.getHeaders();
    refused.headers().forEach(headers::set);
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setCacheControl("no-store");
    var body =
        json.writeValueAsBytes(Problem.of(refused, Trace.id(exchange), RequestId.of(exchange)));
    headers.setContentLength(body.length);
    if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
      return response.setComplete();
    }
    return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
  }
}
