package io.homeroom.notification.letter.smtp;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** What a mail server answered to a mail it did not accept: its code, if it got as far as that. */
record SmtpReply(OptionalInt code) {

  /** Our own sign-in is wrong: nothing is wrong with the mail. */
  private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

  static SmtpReply in(Exception failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    var pending = new ArrayDeque<Throwable>();
    pending.add(failure);
    int worst = 0;
    while (!pending.isEmpty()) {
      Throwable next = pending.remove();
      if (seen.add(next)) {
        worst = Math.max(worst, codeOf(next));
        addIfPresent(pending, next.getCause());
        if (next instanceof MessagingException messaging) {
          addIfPresent(pending, messaging.getNextException());
        }
        if (next instanceof MailSendException sending) {
          pending.addAll(Arrays.asList(sending.getMessageExceptions()));
        }
      }
    }
    return new SmtpReply(worst == 0 ? OptionalInt.empty() : OptionalInt.of(worst));
  }

  boolean isFinal() {
    return code.isPresent() && code.getAsInt() >= 500 && !ABOUT_US.contains(code.getAsInt());
  }

  String trouble() {
    return code.isPresent() ? "smtp-" + code.getAsInt() : "smtp-unreachable";
  }

  private static int codeOf(Throwable failure) {
    return switch (failure) {
      case SMTPAddressFailedException address -> address.getReturnCode();
      case SMTPSenderFailedException sender -> sender.getReturnCode();
      case SMTPSendFailedException send -> send.getReturnCode();
      default -> 0;
    };
  }

  private static void addIfPresent(ArrayDeque<Throwable> pending, @Nullable Throwable failure) {
    if (failure != null) {
      pending.add(failure);
    }
  }
}
