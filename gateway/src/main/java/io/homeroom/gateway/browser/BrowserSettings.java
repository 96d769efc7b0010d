package io.homeroom.gateway.browser;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a browser stays signed in, and how its tokens are kept.
 *
 * @param key seals them in Redis: 32 bytes in base64
 * @param idle how long it may be silent
 * @param lifetime how long it stays signed in at most
 * @param renewBefore how long before its end an access token is renewed
 */
@ConfigurationProperties("homeroom.gateway.browser")
record BrowserSettings(
    String key,
    @DefaultValue("45d") Duration idle,
    @DefaultValue("45d") Duration lifetime,
    @DefaultValue("1m") Duration renewBefore) {

  @Override
  public String toString() {
    return "BrowserSettings[…]";
  }
}
