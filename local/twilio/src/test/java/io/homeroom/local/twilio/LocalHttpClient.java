package io.homeroom.local.twilio;

import com.twilio.http.NetworkHttpClient;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;

/** The SDK's own HTTP client, led to this machine. */
final class LocalHttpClient extends NetworkHttpClient {

  LocalHttpClient(int port) {
    super(
        HttpClientBuilder.create()
            .setRoutePlanner(
                (host, context) -> new HttpRoute(new HttpHost("http", "127.0.0.1", port)))
            .disableAutomaticRetries());
  }
}
