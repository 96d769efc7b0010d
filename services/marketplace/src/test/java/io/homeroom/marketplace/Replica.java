package io.homeroom.marketplace;

import java.util.HashMap;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A further instance of the service on the same stores. */
public record Replica(ConfigurableApplicationContext context) implements AutoCloseable {

  private static final List<String> SHARED =
      List.of(
          "spring.datasource.url",
          "spring.datasource.username",
          "spring.datasource.password",
          "spring.kafka.bootstrap-servers",
          "spring.security.oauth2.resourceserver.jwt.issuer-uri",
          "homeroom.oauth.client-id",
          "homeroom.oauth.client-secret",
          "homeroom.progress.url",
          "homeroom.s3.url",
          "homeroom.s3.access-key",
          "homeroom.s3.secret-key");

  public static Replica of(Environment environment) {
    var settings = new HashMap<String, Object>();
    SHARED.forEach(name -> settings.put(name, environment.getRequiredProperty(name)));
    settings.put("server.port", 0);
    return new Replica(
        new SpringApplicationBuilder(MarketplaceApplication.class)
            .run(
                settings.entrySet().stream()
                    .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                    .toArray(String[]::new)));
  }

  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
