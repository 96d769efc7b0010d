package io.homeroom.platform.web.client;

import java.io.IOException;
import java.util.Set;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Repeats idempotent calls that nobody answered, or that were answered by "not now". */
final class Repetition implements ClientHttpRequestInterceptor {
  private static final Set<HttpMethod> IDEMPOTENT =
      Set.of(
          HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);
  private static final int JITTER_PART = 5;
  private final RetryTemplate retries;

  Repetition(ClientSettings settings) {
    this.retries =
        new RetryTemplate(
            RetryPolicy.builder()
                .maxRetries(settings.retries())
                .delay(settings.retryDelay())
                .multiplier(2)
                .jitter(settings.retryDelay().dividedBy(JITTER_PART))
                .includes(IOException.class, NotNow.class)
                .build());
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    if (!IDEMPOTENT.contains(request.getMethod())) {
      return execution.execute(request, body);
    }
    try {
      return retries.execute(() -> NotNow.unless(execution.execute(request, body)));
    } catch (RetryException failed) {
      return lastAnswer(failed);
    }
  }

  private static ClientHttpResponse lastAnswer(RetryException failed) throws IOException {
    return switch (failed.getCause()) {
      case NotNow answered -> answered.response();
      case IOException unanswered -> throw unanswered;
      case RuntimeException other -> throw other;
      case null, default -> throw new IOException(failed);
    };
  }
}
