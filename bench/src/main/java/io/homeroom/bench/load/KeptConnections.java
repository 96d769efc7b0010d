package io.homeroom.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** At most so many connections, which are kept from call to call; each call is made once. */
final class KeptConnections implements AutoCloseable {
  private static final int HUNDRED = 100;

  private final CloseableHttpClient http;

  KeptConnections(int most) {
    this.http =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(most)
                    .setMaxConnPerRoute(most)
                    .build())
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableRedirectHandling()
            .build();
  }

  boolean answersOk(ClassicHttpRequest request) {
    try {
      return http.execute(
          request,
          answer -> {
            EntityUtils.consume(answer.getEntity());
            return answer.getCode() / HUNDRED == 2;
          });
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
