package io.homeroom.notification.letter.post;

/** Where mails are handed in. */
public interface PostOffice {

  /** The mail will never be accepted. */
  final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public Refusal(String code) {
      super(code);
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * Hands a mail in. Handing it in twice gives two mails with the same {@code Message-ID}.
   *
   * @throws Refusal if it will never be accepted
   * @throws Unreachable if it was not accepted this time
   */
  void send(Mail mail);
}
