package io.homeroom.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A further copy of the service on the same stores. */
public record Replica(ConfigurableApplicationContext context) implements AutoCloseable {

  private static final List<String> SHARED =
      List.of(
          "spring.mongodb.uri",
          "spring.kafka.bootstrap-servers",
          "spring.data.redis.host",
          "spring.data.redis.port",
          "spring.mail.host",
          "spring.mail.port",
          "spring.security.oauth2.resourceserver.jwt.issuer-uri",
          "homeroom.oauth.client-id",
          "homeroom.oauth.client-secret",
          "homeroom.identity.url",
          "homeroom.public.url");

  public static Replica of(Environment environment) {
    return of(environment, Map.of());
  }

  /** A copy that differs in some settings. */
  public static Replica of(Environment environment, Map<String, ?> differences) {
    var settings = new HashMap<String, Object>();
    SHARED.forEach(name -> settings.put(name, environment.getRequiredProperty(name)));
    settings.put("server.port", 0);
    settings.putAll(differences);
    return new Replica(
        new SpringApplicationBuilder(NotificationApplication.class)
            .run(
                settings.entrySet().stream()
                    .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                    .toArray(String[]::new)));
  }

  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
