package io.homeroom.local.twilio;

/** Twilio's way of saying no: a status, a code of its catalogue and a sentence. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final String sentence;

  Refusal(int status, int code, String sentence) {
    super(sentence);
    this.status = status;
    this.code = code;
    this.sentence = sentence;
  }

  static Refusal unauthenticated() {
    return new Refusal(401, 20003, "Authenticate");
  }

  static Refusal unknown(String path) {
    return new Refusal(404, 20404, "The requested resource " + path + " was not found");
  }

  Answer answer() {
    return Answer.json(
        status,
        new Json()
            .raw("code", code)
            .text("message", sentence)
            .text("more_info", "https://www.twilio.com/docs/errors/" + code)
            .raw("status", status)
            .toString());
  }
}
