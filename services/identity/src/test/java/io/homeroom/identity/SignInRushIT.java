package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@WholeService
@HashedAsInProduction
class SignInRushIT {
  @Autowired Households households;

  @Test
  void letsOthersInWhileTwoAddressesSendAHundredAndTwenty() throws Exception {
    var parent = households.register();
    var api = households.api();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var rush =
          IntStream.range(0, 120)
              .mapToObj(i -> threads.submit(signIn(api, i % 2 == 0 ? "203.0.113.7" : block(i))))
              .toList();
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> rush.stream().anyMatch(Future::isDone));
      from(api, "198.51.100.9", "/api/auth/login", parent.credentials()).expect(200);
      from(api, "198.51.100.9", "/api/auth/refresh", Map.of("refreshToken", parent.refreshToken()))
          .expect(200);
      int looked = 0;
      for (var call : rush) {
        looked += call.get().status() == 401 ? 1 : refused(call.get());
      }
      assertThat(looked).isBetween(12, 60);
    }
  }

  /** Where a machine is slow, who waits has no turn in time. */
  private static int refused(Answer answer) {
    if (answer.status() == 503) {
      answer.expect(503, "busy");
      return 0;
    }
    answer.expect(429, "sign-in-busy");
    assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("1");
    return 0;
  }

  private static Callable<Answer> signIn(Api api, String address) {
    var nobody = Map.of("email", Households.someEmail(), "password", "wrong");
    return () -> from(api, address, "/api/auth/login", nobody);
  }

  /** Somewhere else in the block of one household. */
  private static String block(int host) {
    return "2001:db8:0:7::" + Integer.toHexString(host);
  }

  private static Answer from(Api api, String address, String path, Object json) {
    return api.call(
        HttpMethod.POST, path, json, headers -> headers.set("X-Forwarded-For", address));
  }
}
