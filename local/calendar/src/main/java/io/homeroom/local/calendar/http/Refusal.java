package io.homeroom.local.calendar.http;

import io.homeroom.local.emulator.http.Answer;
import tools.jackson.databind.json.JsonMapper;

/** Google's way of saying no: a status, a reason, and what a person may read. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String reason;

  private Refusal(int status, String reason, String message) {
    super(message);
    this.status = status;
    this.reason = reason;
  }

  public static Refusal invalid(String message) {
    return new Refusal(400, "invalid", message);
  }

  public static Refusal required(String what) {
    return new Refusal(400, "required", "Missing " + what + ".");
  }

  public static Refusal because(String reason, String message) {
    return new Refusal(400, reason, message);
  }

  public static Refusal unauthenticated() {
    return new Refusal(401, "authError", "Invalid Credentials");
  }

  public static Refusal forbidden(String reason, String message) {
    return new Refusal(403, reason, message);
  }

  public static Refusal notFound() {
    return new Refusal(404, "notFound", "Not Found");
  }

  public static Refusal duplicate() {
    return new Refusal(409, "duplicate", "The requested identifier already exists.");
  }

  public static Refusal deleted() {
    return new Refusal(410, "deleted", "Resource has been deleted");
  }

  public static Refusal tokenTooOld() {
    return new Refusal(
        410, "fullSyncRequired", "Sync token is no longer valid, a full sync is required.");
  }

  public static Refusal changedMeanwhile() {
    return new Refusal(412, "conditionNotMet", "Precondition Failed");
  }

  public static Refusal failing(int status) {
    return new Refusal(status, "backendError", "Backend Error");
  }

  public Answer answer() {
    var body = JsonMapper.shared().createObjectNode();
    var error = body.putObject("error");
    error
        .putArray("errors")
        .addObject()
        .put("domain", "global")
        .put("reason", reason)
        .put("message", getMessage());
    error.put("code", status).put("message", getMessage());
    return Answer.json(status, body.toString());
  }
}
