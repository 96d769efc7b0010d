package io.homeroom.platform.web.client;

import java.time.Duration;
import org.springframework.web.client.RestClient;

/** Makes clients for the internal paths of other services. */
public interface InternalClients {

  /**
   * A builder of a client that signs in as this service, gives up early, opens a circuit breaker of
   * its own and repeats idempotent calls. Within a transaction it calls nobody, and throws.
   *
   * @param service the other service's name, which the breaker and the metrics carry
   * @param address where it listens, e.g. {@code http://127.0.0.1:18101}
   */
  RestClient.Builder to(String service, String address);

  /**
   * The same, more patient with a service that has to ask somebody else for its answer.
   *
   * @param patience how long it waits for an answer
   */
  RestClient.Builder to(String service, String address, Duration patience);
}
