package io.homeroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.WithTokens;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@WithTokens
@SpringJUnitConfig(DatabaseProblemsIT.Nothing.class)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseProblemsIT {
  static final class Nothing {}

  @Autowired Tokens tokens;
  private EmbeddedPostgres postgres;
  private Shop shop;

  @BeforeEach
  void open() throws IOException {
    // The server's own log, which passes through this JVM, is not the service's.
    postgres = EmbeddedPostgres.builder().setServerConfig("log_error_verbosity", "terse").start();
    var database = postgres.getJdbcUrl("postgres", "postgres");
    shop = Shop.startedOn(database, tokens, Duration.ofSeconds(1));
  }

  @AfterEach
  void close() throws IOException {
    shop.close();
    postgres.close();
  }

  @Test
  void saysConflictAndKeepsValuesOutOfAnswerAndLog(CapturedOutput output) throws Exception {
    assertThat(buy("canary-article").statusCode()).isEqualTo(200);
    var again = buy("canary-article");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("\"code\":\"conflict\"").doesNotContain("unique_purchase");
    assertThat(output).doesNotContain("canary-article");
  }

  @Test
  void keepsValuesOutOfMessagesOfTheDriver() throws Exception {
    buy("canary-article");
    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(
            () ->
                shop.database()
                    .sql("insert into unique_purchase values (:article)")
                    .param("article", "canary-article")
                    .update())
        .withMessageContaining("unique_purchase")
        .withMessageNotContaining("canary-article");
  }

  @Test
  void refusesCharactersThatPostgresCannotKeep() throws Exception {
    assertThat(buy("a\\u0000b").statusCode()).isBetween(400, 499);
  }

  @Test
  void asksToComeBackWhileTheDatabaseIsAway() throws Exception {
    postgres.close();
    var answer = buy("book");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    var keyed = shop.post("/api/purchases", token(), "key", "{\"article\": \"book\"}");
    assertThat(keyed.statusCode()).isEqualTo(503);
  }

  private HttpResponse<String> buy(String article) throws Exception {
    var order = "{\"article\": \"" + article + "\"}";
    return shop.post("/api/unique-purchases", token(), null, order);
  }

  private String token() {
    return tokens.parent(UUID.randomUUID(), UUID.randomUUID());
  }
}
