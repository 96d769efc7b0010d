package io.homeroom.platform.web.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that may be better in a moment; read to its end, so that its connection is free. */
final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Set<Integer> STATUSES = Set.of(502, 503, 504);
  private final transient ClientHttpResponse response;

  private NotNow(ClientHttpResponse response) {
    super(null, null, false, false);
    this.response = response;
  }

  static ClientHttpResponse unless(ClientHttpResponse response) throws IOException {
    if (!STATUSES.contains(response.getStatusCode().value())) {
      return response;
    }
    try (response) {
      throw new NotNow(
          new ReadAnswer(
              response.getStatusCode(),
              response.getStatusText(),
              response.getHeaders(),
              new ByteArrayInputStream(response.getBody().readAllBytes())));
    }
  }

  ClientHttpResponse response() {
    return response;
  }

  private record ReadAnswer(
      HttpStatusCode status, String text, HttpHeaders headers, InputStream body)
      implements ClientHttpResponse {
    @Override
    public HttpStatusCode getStatusCode() {
      return status;
    }

    @Override
    public String getStatusText() {
      return text;
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }

    @Override
    public void close() {}
  }
}
