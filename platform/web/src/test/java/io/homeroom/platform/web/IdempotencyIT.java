package io.homeroom.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.PostgresServer;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.WithTokens;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@WithTokens
@SpringJUnitConfig(IdempotencyIT.Nothing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotencyIT {
  static final class Nothing {}

  private static final int REPETITIONS = 100;

  @Autowired Tokens tokens;
  private String database;
  private Shop shop;
  private String token;

  @BeforeAll
  void openShop() {
    database = PostgresServer.newDatabase();
    shop = Shop.startedOn(database, tokens);
    token = tokens.parent(UUID.randomUUID(), UUID.randomUUID());
  }

  @AfterAll
  void closeShop() {
    shop.close();
  }

  @Test
  void hasOneEffectAndOneAnswerForParallelRepetitions() throws Exception {
    var answers = inParallel(() -> buy("book", "parallel"));
    assertThat(shop.purchases("book")).isOne();
    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
    assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    assertThat(answers.stream().filter(IdempotencyIT::replayed)).hasSize(REPETITIONS - 1);
  }

  @Test
  void hasOneEffectOverTwoInstances() throws Exception {
    try (var other = Shop.startedOn(database, tokens)) {
      var shops = List.of(shop, other);
      var turn = new AtomicInteger();
      var answers =
          inParallel(
              () ->
                  shops
                      .get(turn.getAndIncrement() % 2)
                      .post("/api/purchases", token, "two", order("globe")));
      assertThat(shop.purchases("globe")).isOne();
      assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    }
  }

  @Test
  void givesSameAnswerAfterRestart() throws Exception {
    HttpResponse<String> first;
    try (var before = Shop.startedOn(database, tokens)) {
      first = before.post("/api/purchases", token, "restart", order("map"));
    }
    var again = buy("map", "restart");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(again.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(again.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(replayed(first)).isFalse();
    assertThat(replayed(again)).isTrue();
    assertThat(shop.purchases("map")).isOne();
  }

  @Test
  void refusesSameKeyForAnotherBody() throws Exception {
    buy("pen", "body");
    refused(buy("ink", "body"), 422, "idempotency-key-reused");
    assertThat(shop.purchases("ink")).isZero();
  }

  @Test
  void refusesSameKeyForAnotherTarget() throws Exception {
    shop.post("/api/purchases/chalk", token, "target", "");
    refused(shop.post("/api/purchases/slate", token, "target", ""), 422, "idempotency-key-reused");
    refused(
        shop.post("/api/purchases/chalk?more=1", token, "target", ""),
        422,
        "idempotency-key-reused");
  }

  @Test
  void keepsKeysOfCallersAndOperationsApart() throws Exception {
    var other = tokens.parent(UUID.randomUUID(), UUID.randomUUID());
    buy("lamp", "apart");
    shop.post("/api/purchases", other, "apart", order("lamp"));
    shop.post("/api/gifts", null, "apart", order("lamp"));
    shop.post("/internal/purchases", tokens.service("a"), "apart", order("lamp"));
    shop.post("/internal/purchases", tokens.service("b"), "apart", order("lamp"));
    assertThat(shop.purchases("lamp")).isEqualTo(5);
  }

  @Test
  void repeatsRecordsAndEmptyAnswersWithTheirStatus() throws Exception {
    var first = shop.post("/api/purchases/ruler", token, "record", "");
    var again = shop.post("/api/purchases/ruler", token, "record", "");
    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(again.statusCode()).isEqualTo(202);
    assertThat(again.body()).isEqualTo(first.body()).contains("ruler");
    shop.post("/api/gifts", null, "void", order("kite"));
    var gift = shop.post("/api/gifts", null, "void", order("kite"));
    assertThat(gift.statusCode()).isEqualTo(204);
    assertThat(replayed(gift)).isTrue();
    assertThat(shop.purchases("kite")).isOne();
  }

  @Test
  void forgetsKeyWhenTheEffectIsRolledBack() throws Exception {
    refused(
        shop.post("/api/broken-purchases", token, "broken", order("vase")),
        500,
        "internal-server-error");
    shop.post("/api/failed-purchases", token, "failed", order("vase"));
    assertThat(shop.purchases("vase")).isZero();
    assertThat(keysOf("POST /api/broken-purchases")).isZero();
    assertThat(keysOf("POST /api/failed-purchases")).isZero();
  }

  @Test
  void leavesNoTraceOfCallThatLostItsDatabase() throws Exception {
    refused(
        shop.post("/api/interrupted-purchases", token, "crash", order("clock")),
        503,
        "service-unavailable");
    assertThat(shop.purchases("clock")).isZero();
    var again = shop.post("/api/interrupted-purchases", token, "crash", order("clock"));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(replayed(again)).isFalse();
    assertThat(shop.purchases("clock")).isOne();
  }

  @Test
  void runsEveryTimeWithoutKey() throws Exception {
    shop.post("/api/purchases", token, null, order("pear"));
    shop.post("/api/purchases", token, null, order("pear"));
    assertThat(shop.purchases("pear")).isEqualTo(2);
  }

  @Test
  void asksForKeyWhereItIsRequired() throws Exception {
    var answer = shop.post("/internal/purchases", tokens.service("a"), null, order("desk"));
    refused(answer, 400, "idempotency-key-required");
    assertThat(shop.purchases("desk")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 256})
  void refusesKeysOfWrongLength(int length) throws Exception {
    refused(buy("chair", "k".repeat(length)), 400, "idempotency-key-invalid");
    assertThat(buy("stool", "k".repeat(255)).statusCode()).isEqualTo(201);
  }

  @Test
  void refusesKeysThatAreNotVisibleAscii() throws Exception {
    refused(buy("chair", "two words"), 400, "idempotency-key-invalid");
  }

  @Test
  void keepsAnswersUnreadable() throws Exception {
    var body = buy("canary-article", "sealed").body();
    var rows =
        shop.database()
            .sql("select answer from idempotency_key")
            .query((row, number) -> new String(row.getBytes(1), ISO_8859_1))
            .list();
    assertThat(body).contains("canary-article");
    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("canary-article"));
  }

  @Test
  void forgetsKeysAfterTheirDay() throws Exception {
    buy("calendar", "expired");
    expireAll();
    assertThat(replayed(buy("calendar", "expired"))).isFalse();
    assertThat(shop.purchases("calendar")).isEqualTo(2);
  }

  private void expireAll() {
    shop.database()
        .sql("update idempotency_key set expires_at = now() - interval '1 second'")
        .update();
  }

  private int keysOf(String operation) {
    return shop.database()
        .sql("select count(*) from idempotency_key where operation = :operation")
        .param("operation", operation)
        .query(Integer.class)
        .single();
  }

  private HttpResponse<String> buy(String article, String key) throws Exception {
    return shop.post("/api/purchases", token, key, order(article));
  }

  private static String order(String article) {
    return "{\"article\": \"" + article + "\"}";
  }

  private static boolean replayed(HttpResponse<?> answer) {
    return answer.headers().firstValue("Idempotent-Replayed").isPresent();
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }

  private static List<HttpResponse<String>> inParallel(Callable<HttpResponse<String>> call)
      throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<HttpResponse<String>>();
      for (Future<HttpResponse<String>> answer :
          threads.invokeAll(Collections.nCopies(REPETITIONS, call))) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
