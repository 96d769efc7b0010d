package io.homeroom.local.paypal.account;

import io.homeroom.local.emulator.http.Answer;
import tools.jackson.databind.json.JsonMapper;

/** PayPal's way of saying no: a status, a name, and the issue. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String name;
  private final String issue;

  private Refusal(int status, String name, String issue, String message) {
    super(message);
    this.status = status;
    this.name = name;
    this.issue = issue;
  }

  /** It is understood, and cannot be done. */
  public static Refusal because(String issue, String message) {
    return new Refusal(422, "UNPROCESSABLE_ENTITY", issue, message);
  }

  public static Refusal invalid(String issue, String message) {
    return new Refusal(400, "INVALID_REQUEST", issue, message);
  }

  public static Refusal unknown() {
    return new Refusal(
        404,
        "RESOURCE_NOT_FOUND",
        "INVALID_RESOURCE_ID",
        "Specified resource ID does not exist. Please check the resource ID and try again.");
  }

  public static Refusal unauthenticated() {
    return new Refusal(
        401,
        "AUTHENTICATION_FAILURE",
        "INVALID_TOKEN",
        "Authentication failed for lack of a token.");
  }

  public static Refusal failing(int status) {
    return new Refusal(
        status, "INTERNAL_SERVER_ERROR", "INTERNAL_SERVICE_ERROR", "An internal server error.");
  }

  public Answer answer() {
    var body = JsonMapper.shared().createObjectNode();
    body.put("name", name).put("message", getMessage()).put("debug_id", "homeroom");
    body.putArray("details").addObject().put("issue", issue).put("description", getMessage());
    body.putArray("links");
    return Answer.json(status, body.toString());
  }
}
