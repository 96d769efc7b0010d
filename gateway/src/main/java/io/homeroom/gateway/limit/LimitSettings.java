package io.homeroom.gateway.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often is too often.
 *
 * @param address of one IP address, all requests together
 * @param person of one person, all requests together
 * @param endpoints of one IP address at particular endpoints, in addition, or instead of all others
 */
@ConfigurationProperties("homeroom.gateway.limits")
record LimitSettings(Rate address, Rate person, @DefaultValue Map<String, EndpointRate> endpoints) {

  record Rate(int requests, @DefaultValue("1m") Duration per) {

    Limit named(String name) {
      return new Limit(name, requests, per);
    }
  }

  record EndpointRate(
      int requests,
      @DefaultValue("1m") Duration per,
      List<String> of,
      @DefaultValue("false") boolean instead) {

    Limit named(String name) {
      return new Limit(name, requests, per);
    }
  }
}
