package io.homeroom.platform.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Stands around the methods marked {@link Idempotent}. */
@Aspect
final class IdempotentCalls {
  static final String REPLAYED = "Idempotent-Replayed";
  private final AnsweringOnce answering;
  private final Seal seal;
  private final JsonMapper json;

  IdempotentCalls(AnsweringOnce answering, Seal seal, JsonMapper json) {
    this.answering = answering;
    this.seal = seal;
    this.json = json;
  }

  @Around("@annotation(idempotent)")
  @Nullable Object answerOnce(ProceedingJoinPoint call, Idempotent idempotent) throws Throwable {
    var exchange = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    var request = exchange.getRequest();
    var key = IdempotencyKey.of(request);
    if (key.isEmpty()) {
      if (idempotent.required()) {
        throw new IdempotencyKeyRequired();
      }
      return call.proceed();
    }
    answer(call, request, exchange.getResponse(), key.get());
    return null;
  }

  /** Writes first answers as it writes repeated ones, so that they cannot differ. */
  private void answer(
      ProceedingJoinPoint call,
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      IdempotencyKey key)
      throws IOException {
    var outcome =
        answering.answer(CallId.of(request, key), seal.fingerprint(request), () -> answerOf(call));
    if (response == null) {
      throw new IllegalStateException("There is nobody to answer");
    }
    if (outcome.replayed()) {
      response.setHeader(REPLAYED, "true");
    }
    outcome.answer().writeTo(response);
  }

  private Answer answerOf(ProceedingJoinPoint call) {
    var method = ((MethodSignature) call.getSignature()).getMethod();
    return Answer.of(Proceeding.with(call), method, json);
  }
}
