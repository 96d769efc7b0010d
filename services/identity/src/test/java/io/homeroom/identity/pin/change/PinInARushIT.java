package io.homeroom.identity.pin.change;

import io.homeroom.identity.Answer;
import io.homeroom.identity.Api;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.WholeService;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** As many as may wait from one address do so already: who comes after them has lost nothing. */
@WholeService
class PinInARushIT {
  private static final int MAY_WAIT = 6;
  private static final String ADDRESS = "203.0.113.77";

  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired Faults faults;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void leavesTheFormerPinAndTheProof() throws Exception {
    var child = playroom.teenager();
    var challenge = child.parent().post("/api/auth/step-up", null).expect(202);
    var form =
        Map.of(
            "pin",
            Playroom.OTHER_PIN,
            "proof",
            Households.answerTo(challenge, households.codeOf(challenge)));

    duringARush(() -> give(child.parent(), child.path(), form).expect(429, "sign-in-busy"));

    playroom.signIn(child).expect(200);
    give(child.parent(), child.path(), form).expect(204);
    playroom.signIn(child, Playroom.OTHER_PIN).expect(200);
  }

  /** They wait for Keycloak to look at their passwords. */
  private void duringARush(Runnable call) throws InterruptedException {
    var email = households.register().email();
    var waiting = new CountDownLatch(MAY_WAIT);
    var over = new CountDownLatch(1);
    faults.at(
        Step.BEFORE_CHECK,
        () -> {
          waiting.countDown();
          await(over);
        });
    Map<String, Object> credentials = Map.of("email", email, "password", Households.PASSWORD);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, MAY_WAIT)
          .forEach(i -> threads.execute(() -> send("/api/auth/login", credentials)));
      waiting.await();
      try {
        call.run();
      } finally {
        over.countDown();
      }
    }
    faults.clear();
  }

  private void send(String path, Map<String, ?> json) {
    send(households.api(), HttpMethod.POST, path, json);
  }

  private static Answer give(Api parent, String child, Map<String, ?> form) {
    return send(parent, HttpMethod.PUT, child + "/pin", form);
  }

  private static Answer send(Api by, HttpMethod method, String path, Map<String, ?> json) {
    return by.call(method, path, json, headers -> headers.set("X-Forwarded-For", ADDRESS));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
