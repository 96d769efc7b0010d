package io.homeroom.local.stripe.api;

import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.http.Refusal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The answers to calls that carried an idempotency key. A refused call is not remembered. */
record Memory(Account account) {
  private static final String CALL = "_call";

  Answer once(@Nullable String key, String question, Supplier<Answer> work) {
    if (key == null) {
      return work.get();
    }
    var kept = account.store().find(CALL + key);
    if (kept.isPresent()) {
      if (!kept.get().path("question").asString().equals(question)) {
        throw Refusal.keyReused();
      }
      return Answer.json(200, kept.get().path("answer").asString())
          .with("Idempotent-Replayed", "true");
    }
    var answer = work.get();
    account.keep(
        JsonMapper.shared()
            .createObjectNode()
            .put("id", CALL + key)
            .put("object", CALL)
            .put("question", question)
            .put("answer", answer.body()));
    return answer;
  }
}
