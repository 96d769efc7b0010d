package io.homeroom.local.stripe.http;

import io.homeroom.local.emulator.http.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stripe's way of saying no: a status, a type, and perhaps a code and the parameter to blame. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String INVALID = "invalid_request_error";
  private static final String CARD = "card_error";

  private final int status;
  private final String type;
  private final @Nullable String code;
  private final @Nullable String param;

  private Refusal(
      int status, String type, @Nullable String code, @Nullable String param, String message) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = code;
    this.param = param;
  }

  public static Refusal invalid(String param, String message) {
    return new Refusal(400, INVALID, null, param, message);
  }

  public static Refusal missing(String param) {
    return new Refusal(
        400, INVALID, "parameter_missing", param, "Missing required param: " + param + ".");
  }

  public static Refusal because(String code, String message) {
    return new Refusal(400, INVALID, code, null, message);
  }

  public static Refusal mixed(String currency) {
    return new Refusal(
        400,
        INVALID,
        null,
        null,
        "You cannot combine currencies on a single customer. This customer has an active"
            + " subscription, subscription schedule, discount, quote, or invoice item with currency "
            + currency
            + ".");
  }

  public static Refusal unknown(String what, String id) {
    return new Refusal(
        404, INVALID, "resource_missing", "id", "No such %s: '%s'".formatted(what, id));
  }

  public static Refusal unknownPath(String method, String path) {
    return new Refusal(
        404, INVALID, null, null, "Unrecognized request URL (%s: %s).".formatted(method, path));
  }

  public static Refusal unauthenticated() {
    return new Refusal(401, INVALID, null, null, "Invalid API Key provided.");
  }

  public static Refusal keyReused() {
    return new Refusal(
        400,
        "idempotency_error",
        null,
        null,
        "Keys for idempotent requests can only be used with the same parameters they were first"
            + " used with.");
  }

  public static Refusal declined(String code) {
    return new Refusal(402, CARD, code, null, "Your card was declined.");
  }

  public static Refusal failing(int status) {
    return new Refusal(status, "api_error", null, null, "Something went wrong on our side.");
  }

  public Answer answer() {
    var error = JsonMapper.shared().createObjectNode();
    error.put("type", type).put("message", getMessage());
    if (code != null) {
      error.put("code", code);
    }
    if (type.equals(CARD)) {
      error.put("decline_code", "generic_decline");
    }
    if (param != null) {
      error.put("param", param);
    }
    var body = JsonMapper.shared().createObjectNode();
    body.set("error", error);
    return Answer.json(status, body.toString());
  }
}
