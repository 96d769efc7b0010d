package io.homeroom.identity.credential.turn;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a rush is kept in order.
 *
 * @param hashesAtOnce how many passwords are hashed at the same time at our request; 0 for half of
 *     the processors
 * @param patience how long one waits for its turn: less than the gateway waits for an answer, even
 *     after others at the same account were waited for
 * @param waitingOfAddress how many of one address may wait: a household's
 */
@ConfigurationProperties("homeroom.keycloak")
record HashingSettings(
    @DefaultValue("0") int hashesAtOnce,
    @DefaultValue("4s") Duration patience,
    @DefaultValue("6") int waitingOfAddress) {

  HashingSettings {
    if (hashesAtOnce == 0) {
      hashesAtOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
  }
}
