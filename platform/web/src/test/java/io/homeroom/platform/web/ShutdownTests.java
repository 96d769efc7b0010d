package io.homeroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.web.security.PublicEndpoint;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service that is told to end answers what it has begun, and begins nothing more. */
class ShutdownTests {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @RestController
  static class SlowService {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);

    @Bean
    static PublicEndpoint slow() {
      return PublicEndpoint.of(HttpMethod.GET, "/api/slow");
    }

    @GetMapping("/api/slow")
    String answer() throws InterruptedException {
      asked.countDown();
      mayAnswer.await();
      return "done";
    }
  }

  @Test
  void answersWhatItHasBegunAndTakesNothingNew() throws Exception {
    try (var service = start();
        var client = HttpClient.newHttpClient()) {
      var slow = service.getBean(SlowService.class);
      var request = request(service);
      var answer = client.sendAsync(request, BodyHandlers.ofString());
      slow.asked.await();

      var closing = CompletableFuture.runAsync(service::close);
      await().untilAsserted(() -> refusesNew(request));
      assertThat(closing).isNotDone();
      slow.mayAnswer.countDown();

      assertThat(answer.get().body()).isEqualTo("done");
      closing.get();
    }
  }

  private static void refusesNew(HttpRequest request) {
    try (var stranger = HttpClient.newHttpClient()) {
      assertThatThrownBy(() -> stranger.send(request, BodyHandlers.ofString()))
          .isInstanceOf(ConnectException.class);
    }
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(SlowService.class)
        .run(
            "--server.port=0",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1",
            "--spring.autoconfigure.exclude="
                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");
  }

  private static HttpRequest request(ConfigurableApplicationContext service) {
    var port = service.getEnvironment().getRequiredProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/slow"))
        .timeout(Duration.ofSeconds(5))
        .build();
  }
}
