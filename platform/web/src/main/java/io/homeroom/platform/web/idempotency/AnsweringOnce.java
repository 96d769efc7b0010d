package io.homeroom.platform.web.idempotency;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** One transaction: take the key, have the effect, keep the answer. Or find the answer kept. */
final class AnsweringOnce {
  private final TransactionOperations transaction;
  private final KeptAnswers kept;
  private final Seal seal;
  private final JsonMapper json;

  AnsweringOnce(TransactionOperations transaction, KeptAnswers kept, Seal seal, JsonMapper json) {
    this.transaction = transaction;
    this.kept = kept;
    this.seal = seal;
    this.json = json;
  }

  record Outcome(Answer answer, boolean replayed) {}

  Outcome answer(CallId call, byte[] fingerprint, Supplier<Answer> effect) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              var id = call.hash();
              if (!kept.take(id, call.operation(), fingerprint)) {
                return new Outcome(replayed(id, fingerprint), true);
              }
              var answer = effect.get();
              if (answer.failed()) {
                status.setRollbackOnly();
              } else {
                kept.keep(id, seal.seal(json.writeValueAsBytes(answer), bound(id, fingerprint)));
              }
              return new Outcome(answer, false);
            }));
  }

  private Answer replayed(byte[] id, byte[] fingerprint) {
    var found = kept.get(id);
    if (!found.asked(fingerprint)) {
      throw new IdempotencyKeyReused();
    }
    return json.readValue(seal.open(found.answer(), bound(id, fingerprint)), Answer.class);
  }

  private static byte[] bound(byte[] id, byte[] fingerprint) {
    var both = Arrays.copyOf(id, id.length + fingerprint.length);
    System.arraycopy(fingerprint, 0, both, id.length, fingerprint.length);
    return both;
  }
}
