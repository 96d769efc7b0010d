package io.homeroom.gateway.signin;

import io.homeroom.gateway.browser.DeviceCookie;
import io.homeroom.gateway.browser.IssuedTokens;
import io.homeroom.gateway.browser.KeepingSession;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.cloud.gateway.filter.factory.rewrite.RewriteFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Answers what identity answers, less the tokens and the secret of a trusted device. They are the
 * answer's own members, or those of its member {@code tokens}. An answer without any goes on as it
 * is: a refusal, or a question for a code.
 */
@Component
public class KeepingTokens implements RewriteFunction<byte[], byte[]> {

  private static final List<String> MEMBERS =
      List.of("accessToken", "refreshToken", "tokenType", "expiresIn", "refreshExpiresIn");

  private static final String DEVICE = "deviceSecret";

  private final KeepingSession keeping;
  private final DeviceCookie device;
  private final JsonMapper json;

  KeepingTokens(KeepingSession keeping, DeviceCookie device, JsonMapper json) {
    this.keeping = keeping;
    this.device = device;
    this.json = json;
  }

  @Override
  public Publisher<byte[]> apply(ServerWebExchange exchange, byte @Nullable [] body) {
    var status = exchange.getResponse().getStatusCode();
    if (body == null || status == null || !status.is2xxSuccessful()) {
      return Mono.justOrEmpty(body);
    }
    var answer = read(body);
    var holder = answer.get("tokens") instanceof ObjectNode nested ? nested : answer;
    if (!holder.has("accessToken")) {
      return Mono.just(body);
    }
    var tokens = json.treeToValue(holder, IssuedTokens.class);
    holder.remove(MEMBERS);
    if (holder.remove(DEVICE) instanceof StringNode secret) {
      device.set(exchange.getResponse(), secret.asString());
    }
    return keeping
        .keep(exchange, tokens)
        .then(Mono.fromSupplier(() -> json.writeValueAsBytes(answer)));
  }

  /** What cannot be read is not passed on: there may be tokens in it. */
  private ObjectNode read(byte[] body) {
    try {
      return (ObjectNode) json.readTree(body);
    } catch (JacksonException | ClassCastException unreadable) {
      throw Refused.because(Fault.UPSTREAM_FAILED, "Signing in had no proper answer.")
          .of("identity");
    }
  }
}
