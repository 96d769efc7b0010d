package io.homeroom.gateway.client;

import java.util.List;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.stereotype.Component;

/** The proxies before the gateway whose word counts; by default there are none. */
@Component
class TrustedProxies {

  private final List<InetAddressMatcher> networks;

  TrustedProxies(ClientSettings settings) {
    this.networks =
        settings.trustedProxies().stream().map(InetAddressMatchers::fromIpAddress).toList();
  }

  boolean include(String address) {
    return networks.stream().anyMatch(network -> network.matches(address));
  }
}
