package io.homeroom.platform.web;

import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.web.sample.SampleApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance of the sample service, on a database that other instances may share. */
final class Shop implements AutoCloseable {
  static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private final ConfigurableApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();

  private Shop(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Shop startedOn(String database, Tokens tokens) {
    return startedOn(database, tokens, Duration.ofSeconds(30));
  }

  static Shop startedOn(String database, Tokens tokens, Duration patience) {
    return new Shop(
        SpringApplication.run(
            SampleApplication.class,
            "--server.port=0",
            "--sample.shop=true",
            "--homeroom.idempotency.key=" + KEY,
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--spring.datasource.hikari.connection-timeout=" + patience.toMillis(),
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + tokens.issuer()));
  }

  HttpResponse<String> post(String path, @Nullable String token, @Nullable String key, String body)
      throws IOException, InterruptedException {
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  JdbcClient database() {
    return context.getBean(JdbcClient.class);
  }

  int purchases(String article) {
    return database()
        .sql("select count(*) from purchase where article = :article")
        .param("article", article)
        .query(Integer.class)
        .single();
  }

  @Override
  public void close() {
    http.close();
    context.close();
  }
}
