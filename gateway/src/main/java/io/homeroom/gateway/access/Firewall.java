package io.homeroom.gateway.access;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/** Spring Security's firewall, with a faster way to look at headers. */
@Configuration(proxyBeanMethods = false)
class Firewall {

  @Bean
  ServerWebExchangeFirewall strictFirewall() {
    var firewall = new StrictServerWebExchangeFirewall();
    firewall.setAllowedHeaderNames(Firewall::isText);
    firewall.setAllowedHeaderValues(Firewall::isText);
    return firewall;
  }

  /** Assigned characters other than control characters, and the tabulator. */
  static boolean isText(@Nullable String value) {
    if (value == null) {
      return true; // asked for and not there
    }
    for (var at = 0; at < value.length(); at++) {
      var character = value.charAt(at);
      if (character != '\t'
          && (Character.isISOControl(character) || !Character.isDefined(character))) {
        return false;
      }
    }
    return true;
  }
}
