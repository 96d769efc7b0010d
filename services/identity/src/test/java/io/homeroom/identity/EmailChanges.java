package io.homeroom.identity;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.EventRecorder;
import java.util.Map;

/** Parents who change their address. */
public final class EmailChanges {
  private static final String TO_NEW = "change-email-code";
  private static final String TO_FORMER = "email-changed";

  private final Households households;
  private final Mailbag mails;

  public EmailChanges(Households households, EventRecorder events) {
    this.households = households;
    this.mails = new Mailbag(households, events);
  }

  public Answer ask(Household parent, String email) {
    var proof = Map.of("password", Households.PASSWORD);
    return parent.home().post("/api/auth/email", Map.of("proof", proof, "email", email));
  }

  public Answer confirm(Household parent, Answer pending, String code) {
    var form = Map.of("changeId", pending.text("changeId"), "code", code);
    return parent.home().post("/api/auth/email/confirm", form);
  }

  /** The count-th letter to a new address. */
  public Answer letterToNew(Household parent, int count) {
    return mails.letter(parent.personId(), TO_NEW, count);
  }

  public String codeFor(Household parent, int count) {
    return letterToNew(parent, count).expect(200).text("code");
  }

  /** Changes it for the first time, as far as it goes. */
  public void move(Household parent, String email) {
    move(parent, email, 1);
  }

  public void move(Household parent, String email, int count) {
    var pending = ask(parent, email).expect(202);
    confirm(parent, pending, codeFor(parent, count)).expect(204);
  }

  public Answer letterToFormer(Household parent, int count) {
    return mails.letter(parent.personId(), TO_FORMER, count);
  }

  /** The token that undoes the count-th change. */
  public String undoing(Household parent, int count) {
    return mails.tokenIn(parent.personId(), TO_FORMER, count);
  }

  public Answer undo(String token) {
    return households.api().post("/api/auth/email/undo", Map.of("token", token));
  }
}
