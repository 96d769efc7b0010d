package io.homeroom.platform.web.sample.shop;

import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.security.Caller;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnProperty("sample.shop")
class ShopController {
  private final JdbcClient jdbc;
  private final AtomicBoolean interrupted = new AtomicBoolean();

  ShopController(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Order(String article) {}

  record Receipt(UUID number, String article) {}

  @Idempotent
  @PostMapping("/api/purchases")
  ResponseEntity<Receipt> buy(@RequestBody Order order, Caller caller) {
    var receipt = record(order, caller.personId().toString());
    return ResponseEntity.created(URI.create("/api/purchases/" + receipt.number()))
        .eTag("1")
        .body(receipt);
  }

  @Idempotent
  @PostMapping("/api/purchases/{article}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt buyByName(@PathVariable String article, Caller caller) {
    return record(new Order(article), caller.personId().toString());
  }

  @Idempotent
  @PostMapping("/api/gifts")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void give(@RequestBody Order order) {
    record(order, "anonymous");
  }

  @Idempotent(required = true)
  @PostMapping("/internal/purchases")
  Receipt buyForOthers(@RequestBody Order order) {
    return record(order, "service");
  }

  @Idempotent
  @PostMapping("/api/broken-purchases")
  Receipt fail(@RequestBody Order order, Caller caller) {
    record(order, caller.personId().toString());
    throw new IllegalStateException("After the effect");
  }

  @Idempotent
  @PostMapping("/api/failed-purchases")
  ResponseEntity<Receipt> answerWithFailure(@RequestBody Order order, Caller caller) {
    record(order, caller.personId().toString());
    return ResponseEntity.status(HttpStatus.BAD_GATEWAY).build();
  }

  @Idempotent
  @PostMapping("/api/interrupted-purchases")
  Receipt loseDatabaseOnce(@RequestBody Order order, Caller caller) {
    var receipt = record(order, caller.personId().toString());
    if (interrupted.compareAndSet(false, true)) {
      jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().singleValue();
    }
    return receipt;
  }

  @PostMapping("/api/named-purchases")
  NamedCall begin(@RequestBody Order order, NamedCall call) {
    return call;
  }

  @PostMapping("/api/unique-purchases")
  void buyOnlyOne(@RequestBody Order order) {
    jdbc.sql("insert into unique_purchase values (:article)")
        .param("article", order.article())
        .update();
  }

  private Receipt record(Order order, String buyer) {
    jdbc.sql("insert into purchase (article, buyer) values (:article, :buyer)")
        .param("article", order.article())
        .param("buyer", buyer)
        .update();
    return new Receipt(UUID.randomUUID(), order.article());
  }
}
