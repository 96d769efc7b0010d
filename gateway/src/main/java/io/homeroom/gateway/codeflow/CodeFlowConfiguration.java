package io.homeroom.gateway.codeflow;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.homeroom.gateway.browser.CookieName;
import io.homeroom.gateway.browser.Seal;
import io.homeroom.gateway.redis.Redis;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class CodeFlowConfiguration {

  /** Lax, as the way back is from a provider's page. */
  @Bean
  Keeping<Journey> journeys(
      Redis redis, Seal seal, @Value("${homeroom.public-url}") URI publicUrl) {
    var name = CookieName.of("homeroom-journey", publicUrl);
    return new Keeping<>(Journey.class, new ShortCookie(name, "Lax", Journey.LONGEST), redis, seal);
  }

  @Bean
  Keeping<Waiting> waiting(Redis redis, Seal seal, @Value("${homeroom.public-url}") URI publicUrl) {
    var name = CookieName.of("homeroom-waiting", publicUrl);
    return new Keeping<>(
        Waiting.class, new ShortCookie(name, "Strict", Waiting.LONGEST), redis, seal);
  }

  /** No controller, as the same path is a route with another method. */
  @Bean
  RouterFunction<ServerResponse> codeFlow(SettingOut settingOut, ComingBack comingBack) {
    return route()
        .GET("/auth/login", settingOut::handle)
        .GET("/auth/callback", comingBack::handle)
        .build();
  }
}
