package io.homeroom.local.paypal.api;

import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.paypal.account.Account;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The answers to calls that carried a {@code PayPal-Request-Id}. Refusals are not remembered. */
record Memory(Account account) {
  private static final String CALL = "_call";

  Answer once(@Nullable String key, Supplier<Answer> work) {
    if (key == null) {
      return work.get();
    }
    var kept = account.store().find(CALL + key);
    if (kept.isPresent()) {
      return Answer.json(200, kept.get().path("_answer").asString());
    }
    var answer = work.get();
    account.keep(
        JsonMapper.shared()
            .createObjectNode()
            .put("id", CALL + key)
            .put("object", CALL)
            .put("_answer", answer.body()));
    return answer;
  }
}
